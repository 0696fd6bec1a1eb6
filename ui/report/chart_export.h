// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trailscope::ui {

class ChartPage;

//! As what a chart can be saved.
enum class ChartFormat : quint8 {
    Png, //!< at twice the size that it has on the screen
    Svg, //!< texts stay texts
    Csv, //!< its numbers, in UTF-8 with a mark for spreadsheets
};

//! The chart as the content of a file, on white whatever the window's theme. On the UI thread.
[[nodiscard]] QByteArray chartFile(const ChartPage& chart, ChartFormat format);

//! `timeline.svg`: from the chart's title, without what a file system may not like.
[[nodiscard]] QString chartFileName(const ChartPage& chart, ChartFormat format);

} // namespace trailscope::ui
