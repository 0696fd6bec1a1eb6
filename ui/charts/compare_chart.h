// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/period_comparison.h"
#include "ui/charts/bar_plot.h"

#include <QWidget>

#include <memory>

namespace trailscope::ui {

//! Shows a comparison as paired bars, as high as it has to be; meant for a scroll area.
class CompareChart final : public QWidget {
    Q_OBJECT
public:
    explicit CompareChart(QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const PeriodComparison> comparison, const TimeZone& zone);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const PeriodComparison> m_comparison;
    TimeZone m_zone;
    BarPlot m_bars;
};

} // namespace trailscope::ui
