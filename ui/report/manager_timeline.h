// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"
#include "ui/charts/bar_plot.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace trailscope::ui {

//! Draws the logins and errors of a manager's page, nights and days off shaded, with a legend, in the
//! painter's font: on a screen or, with texts as texts, on paper. The painter's pen, brush and hints change.
void paintManagerTimeline(QPainter& painter, const QRectF& area, const ManagerReport& report,
                          const QPalette& colors, BarPlot& plot);

//! The same as a widget. Its numbers stand beside it, in the tiles: it takes no focus.
class ManagerTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit ManagerTimeline(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const ManagerReport> report);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const ManagerReport> m_report;
    BarPlot m_bars;
};

} // namespace trailscope::ui
