// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace trailscope {

//! How many threads can run at once; 1 when it can't be told.
[[nodiscard]] inline unsigned coreCount() noexcept
{
    return std::max(1U, std::thread::hardware_concurrency());
}

//! Keeps the first exception of several threads, for the one that waits for them. Thread-safe.
class FirstFailure {
public:
    void keepCurrent() noexcept
    {
        const std::scoped_lock lock(m_mutex);
        m_failure = m_failure ? m_failure : std::current_exception();
    }

    void rethrow() const
    {
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }

private:
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

//! Calls work(worker, index) for each index below \a count, on up to \a threads threads, the calling one
//! among them; \a worker is below \a threads and names the thread. Returns when all calls have returned.
//! After a stop request no further call is begun, nor after a call that threw, as memory that ends does: its
//! exception is thrown here. Where no thread can be started, fewer do the work.
template<typename Work>
void parallelFor(std::size_t count, unsigned threads, const std::stop_token& stop, Work&& work)
{
    std::atomic<std::size_t> next = 0;
    FirstFailure failure;
    const auto run = [&](unsigned worker) noexcept {
        try {
            for (auto index = next.fetch_add(1); index < count && !stop.stop_requested();
                 index = next.fetch_add(1)) {
                work(worker, index);
            }
        } catch (...) {
            failure.keepCurrent();
            next = count;
        }
    };
    std::vector<std::jthread> helpers;
    try {
        for (unsigned worker = 1; worker < threads && worker < count; ++worker) {
            helpers.emplace_back([&run, worker] { run(worker); });
        }
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): those that run do it all
    }
    run(0);
    helpers.clear();
    failure.rethrow();
}

//! In how many ranges of at most \a size parallelRanges() cuts that many.
[[nodiscard]] constexpr std::size_t rangeCount(std::size_t count, std::size_t size) noexcept
{
    return (count + size - 1) / size;
}

//! The same with work(worker, first, last) for ranges [first, last) of at most \a size indexes, for work that
//! is too small to be handed out one by one.
template<typename Work>
void parallelRanges(std::size_t count, std::size_t size, unsigned threads, const std::stop_token& stop,
                    Work&& work)
{
    parallelFor(rangeCount(count, size), threads, stop, [&](unsigned worker, std::size_t range) {
        work(worker, range * size, std::min((range + 1) * size, count));
    });
}

} // namespace trailscope
