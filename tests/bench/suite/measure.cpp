// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/measure.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace trailscope::bench {

namespace {

//! A `Vm...:` line of the kernel's account of this process, in MiB.
double statusMiB(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(name, 0) == 0) {
            std::istringstream rest(line.substr(name.size()));
            double kibibytes = 0;
            rest >> kibibytes;
            return kibibytes / 1024;
        }
    }
    return 0;
}

std::string format(const char* form, double value)
{
    std::array<char, 48> text{};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    static_cast<void>(std::snprintf(text.data(), text.size(), form, value));
#pragma GCC diagnostic pop
    return text.data();
}

} // namespace

double residentMiB()
{
    return statusMiB("VmRSS:");
}

double peakMiB()
{
    return statusMiB("VmHWM:");
}

void resetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

void printRow(const std::string& what, const std::string& figure, const std::string& beside)
{
    std::printf("%-52s %14s   %s\n", what.c_str(), figure.c_str(), beside.c_str());
    std::fflush(stdout);
}

std::string milliseconds(double ms)
{
    return format(ms < 10 ? "%.2f ms" : "%.0f ms", ms);
}

std::string ratio(double value)
{
    return format("x %.2f", value);
}

std::string gigabytes(double perSecond)
{
    return format("%.1f GB/s", perSecond);
}

std::string against(double ms, double goalMs)
{
    return "goal " + milliseconds(goalMs) + (ms <= goalMs ? "" : " MISSED");
}

std::string againstAtMost(double value, double goal)
{
    return "goal " + ratio(goal) + (value <= goal ? "" : " MISSED");
}

std::string againstAtLeast(double value, double goal)
{
    return "goal " + ratio(goal) + (value >= goal ? "" : " MISSED");
}

} // namespace trailscope::bench
