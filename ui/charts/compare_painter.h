// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/period_comparison.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace trailscope::ui {

class BarPlot;

//! One line of a comparison. Rates make the periods comparable: by working days, or by the length of
//! off-hours.
struct ComparedMeasure {
    QString title;
    std::size_t now = 0;
    std::size_t before = 0;
    std::optional<double> rateNow;
    std::optional<double> rateBefore;
    QString rateUnit; //!< `a working day`

    //! `+50 %` by the rates where there are some, `new`, `none any more`, `the same`.
    [[nodiscard]] QString change() const;

    //! `12 (2.4 a working day)`.
    [[nodiscard]] QString numberText(std::size_t count, std::optional<double> rate) const;
};

[[nodiscard]] std::vector<ComparedMeasure> measuresOf(const PeriodComparison& comparison);

//! `2026-10-12 to 2026-10-18: 5 working days, 2 days off`.
[[nodiscard]] QString periodSentence(const PeriodFigures& figures, const TimeZone& zone);

//! What must be said about the comparison: a period that the archive does not reach over.
[[nodiscard]] QStringList comparisonWarnings(const PeriodComparison& comparison, const TimeZone& zone);

//! Two bars for each measure, the lower one hatched and for the earlier period, each pair on a scale of its
//! own, with the numbers behind them. The plot is the one that drew the comparison before, or any.
void paintComparison(QPainter& painter, const QRectF& rect, const PeriodComparison& comparison,
                     const TimeZone& zone, const QPalette& colors, BarPlot& plot);

//! The height that it needs in a width and a font.
[[nodiscard]] double comparisonHeight(const PeriodComparison& comparison, const TimeZone& zone, double width,
                                      const QFontMetricsF& metrics);

} // namespace trailscope::ui
