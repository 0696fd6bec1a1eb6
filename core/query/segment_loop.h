// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace trailscope {

//! On how many threads a question about that many segments, or pieces of as much work, is answered: one where
//! starting threads would take longer than the answer.
[[nodiscard]] inline unsigned threadsFor(std::size_t segments) noexcept
{
    constexpr std::size_t segmentsWorthThreads = 8;
    return segments > segmentsWorthThreads ? coreCount() : 1U;
}

//! Calls work(worker, segment) for each segment, on threadsFor(segments) threads; see parallelFor().
template<typename Work>
void forEachSegment(std::size_t segments, const std::stop_token& stop, Work&& work)
{
    parallelFor(segments, threadsFor(segments), stop, std::forward<Work>(work));
}

} // namespace trailscope
