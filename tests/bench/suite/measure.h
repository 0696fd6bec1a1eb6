// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace trailscope::bench {

//! The wall time of the work in milliseconds, run several times; ascending.
template<typename Work>
std::vector<double> sortedMs(std::size_t runs, Work&& work)
{
    std::vector<double> times;
    for (std::size_t i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times;
}

//! For work that takes long or whose ceiling is a median too.
template<typename Work>
double medianMs(std::size_t runs, Work&& work)
{
    return sortedMs(runs, work)[runs / 2];
}

//! For work of milliseconds, which other programs only make slower.
template<typename Work>
double bestMs(std::size_t runs, Work&& work)
{
    return sortedMs(runs, work).front();
}

//! Resident memory of this process in MiB: now, and at its highest since resetPeak().
[[nodiscard]] double residentMiB();
[[nodiscard]] double peakMiB();
void resetPeak();

//! One line of the table: what, the figure, and what it is held against.
void printRow(const std::string& what, const std::string& figure, const std::string& beside = "");

[[nodiscard]] std::string milliseconds(double ms);
[[nodiscard]] std::string ratio(double value);
[[nodiscard]] std::string gigabytes(double perSecond);

//! "goal 3.0 ms" or "goal 3.0 ms MISSED".
[[nodiscard]] std::string against(double ms, double goalMs);

//! The same for a ratio that is to be at most, or at least, the goal.
[[nodiscard]] std::string againstAtMost(double value, double goal);
[[nodiscard]] std::string againstAtLeast(double value, double goal);

} // namespace trailscope::bench
