// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace trailscope {

//! Says when a load has to end because memory will. Thread-safe.
class MemoryGuard {
public:
    //! \a maxBytes: what the events may take in the end; 0: as much as the machine has.
    explicit MemoryGuard(std::uint64_t maxBytes);

    //! Asks again, with what the events read so far take: their columns, and their distinct texts. Once there
    //! is no room there never is again. About 100 us.
    void check(std::uint64_t columnBytes, std::uint64_t textBytes);

    //! Memory has ended: an allocation failed.
    void end() noexcept { m_full = true; }

    [[nodiscard]] bool isFull() const noexcept { return m_full; }

private:
    std::uint64_t m_maxBytes;
    std::uint64_t m_reserveBytes;
    std::atomic<bool> m_full = false;
};

} // namespace trailscope
