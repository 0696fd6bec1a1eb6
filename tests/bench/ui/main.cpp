// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/bar_bench.h"
#include "tests/bench/ui/window_bench.h"

#include <QApplication>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

//! trailscope_window_bench ARCHIVE [RUNS]: prints one table of how fast the window shows what was asked for.
//! Runs without a display.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: trailscope_window_bench ARCHIVE [RUNS]\n");
        return 2;
    }
    const auto runs = std::max(arguments.value(2, QStringLiteral("5")).toUInt(), 1U);
    trailscope::bench::benchBars(runs);
    trailscope::bench::WindowBench bench(runs);
    if (!bench.load(arguments.at(1))) {
        return 1;
    }
    bench.answerKeys();
    return 0;
}
