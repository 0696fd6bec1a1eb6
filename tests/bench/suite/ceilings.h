// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trailscope::bench {

//! What this machine can do, measured with all its cores at the time of the run: every figure is held against
//! one of these, so that a busy or slow machine shows on both sides.
struct Ceilings {
    double readGBs = 0;     //!< reading memory from end to end, GB/s
    double writeGBs = 0;    //!< clearing fresh memory, page faults included, GB/s
    double popcountGBs = 0; //!< counting the bits of a bitmap that lies in memory, GB/s

    //! Milliseconds for reading, writing or counting that many bytes.
    [[nodiscard]] double readMs(std::size_t bytes) const noexcept { return ms(bytes, readGBs); }
    [[nodiscard]] double writeMs(std::size_t bytes) const noexcept { return ms(bytes, writeGBs); }
    [[nodiscard]] double popcountMs(std::size_t bytes) const noexcept { return ms(bytes, popcountGBs); }

private:
    [[nodiscard]] static double ms(std::size_t bytes, double gigabytesPerSecond) noexcept
    {
        return static_cast<double>(bytes) / gigabytesPerSecond / 1e6;
    }
};

//! Measures for about a second and prints a line for each.
[[nodiscard]] Ceilings measureCeilings(std::size_t runs);

} // namespace trailscope::bench
