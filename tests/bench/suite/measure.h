// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace trailscope::bench {

//! Runs the work several times and returns the median of its wall time in milliseconds.
template<typename Work>
double medianMs(std::size_t runs, Work&& work)
{
    std::vector<double> times;
    for (std::size_t i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(runs / 2), times.end());
    return times[runs / 2];
}

//! Resident memory of this process in MiB: now, and at its highest since resetPeak().
[[nodiscard]] double residentMiB();
[[nodiscard]] double peakMiB();
void resetPeak();

//! One line of the table: what, the figure, and what it is held against.
void printRow(const std::string& what, const std::string& figure, const std::string& beside = "");

[[nodiscard]] std::string milliseconds(double ms);
[[nodiscard]] std::string ratio(double value);

} // namespace trailscope::bench
