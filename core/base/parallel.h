// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace trailscope {

//! Calls work(worker, index) for each index below \a count, on up to \a threads threads, the calling one
//! among them; \a worker is below \a threads and names the thread. Returns when all calls have returned.
//! After a stop request no further call is begun.
template<typename Work>
void parallelFor(std::size_t count, unsigned threads, const std::stop_token& stop, Work&& work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](unsigned worker) {
        for (auto index = next.fetch_add(1); index < count && !stop.stop_requested();
             index = next.fetch_add(1)) {
            work(worker, index);
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned worker = 1; worker < threads && worker < count; ++worker) {
        helpers.emplace_back([&run, worker] { run(worker); });
    }
    run(0);
}

} // namespace trailscope
