// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/bar_bench.h"

#include "tests/bench/suite/measure.h"
#include "ui/charts/bar_plot.h"

#include <QImage>
#include <QPainter>

namespace trailscope::bench {

namespace {

constexpr double goalMs = 20;

ui::StackedBars barsOf(std::size_t count, std::size_t seed)
{
    ui::StackedBars bars;
    for (std::size_t i = 0; i < 4; ++i) {
        ui::StackedBars::Series series{ui::valueLook(i, false), {}};
        series.look.hatch = ui::Hatch::None;
        for (std::size_t bar = 0; bar < count; ++bar) {
            series.lengths.push_back(static_cast<double>((bar * 37 + i * 11 + seed) % 64) / 256);
        }
        bars.series.push_back(series);
    }
    return bars;
}

void benchBarsOf(std::size_t count, std::size_t runs)
{
    ui::BarPlot plot;
    QImage image(1'600, 400, QImage::Format_RGB32);
    std::size_t seed = 0;
    double width = 1'000;
    const auto draw = [&] {
        QPainter painter(&image);
        plot.draw(painter, {10, 10, width, 300}, barsOf(count, seed), Qt::white);
    };
    const auto other = bestMs(runs, [&] {
        ++seed;
        draw();
    });
    const auto same = bestMs(runs, draw);
    const auto wider = bestMs(runs, [&] {
        width += 1;
        draw();
    });
    const auto what = std::to_string(count) + " bars x 4: ";
    printRow(what + "other numbers", milliseconds(other));
    printRow(what + "the same again", milliseconds(same), against(same, goalMs));
    printRow(what + "the same in another size", milliseconds(wider));
}

} // namespace

void benchBars(std::size_t runs)
{
    benchBarsOf(500, runs);
    benchBarsOf(ui::maxBars, runs);
}

} // namespace trailscope::bench
