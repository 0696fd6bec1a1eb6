// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/memory_guard.h"

#include "core/base/memory.h"

#include <algorithm>

namespace trailscope {

namespace {

//! For what goes on at the same time: buffers of files, answers to questions, other programs. Less where
//! there is little from the start, so that something can be read at all.
std::uint64_t reserveBytes()
{
    constexpr std::uint64_t usual = std::uint64_t{256} << 20U;
    constexpr std::uint64_t share = 3;
    const auto available = availableMemory();
    return available ? std::min(usual, *available / share) : usual;
}

//! What bringing the events into their final form takes beside what is there: the texts are sorted into new
//! dictionaries, the columns are placed a part at a time.
std::uint64_t neededToFinish(std::uint64_t columnBytes, std::uint64_t textBytes) noexcept
{
    constexpr std::uint64_t columnShare = 8;
    return textBytes + columnBytes / columnShare;
}

} // namespace

MemoryGuard::MemoryGuard(std::uint64_t maxBytes) : m_maxBytes(maxBytes), m_reserveBytes(reserveBytes())
{
}

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
        m_full = *available < neededToFinish(columnBytes, textBytes) + m_reserveBytes;
    }
}

} // namespace trailscope
