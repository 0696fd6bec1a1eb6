// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/memory_guard.h"

#include "core/base/memory.h"

namespace trailscope {

namespace {

//! For what goes on at the same time: buffers of files, answers to questions, other programs.
constexpr std::uint64_t reserveBytes = std::uint64_t{256} << 20U;

//! What bringing the events into their final form takes beside what is there: the texts are sorted into new
//! dictionaries, the columns are placed a part at a time.
std::uint64_t neededToFinish(std::uint64_t columnBytes, std::uint64_t textBytes) noexcept
{
    constexpr std::uint64_t columnShare = 8;
    return textBytes + columnBytes / columnShare;
}

} // namespace

void MemoryGuard::check(std::uint64_t columnBytes, std::uint64_t textBytes)
{
    if (m_full) {
        return;
    }
    if (m_maxBytes > 0) {
        m_full = columnBytes + textBytes >= m_maxBytes;
        return;
    }
    if (const auto available = availableMemory()) {
        m_full = *available < neededToFinish(columnBytes, textBytes) + reserveBytes;
    }
}

} // namespace trailscope
