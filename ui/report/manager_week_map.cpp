// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/manager_week_map.h"

#include "ui/charts/week_map_painter.h"
#include "ui/report/manager_texts.h"

#include <QPainter>

#include <utility>

namespace trailscope::ui {

ManagerWeekMap::ManagerWeekMap(QWidget* parent) : QWidget(parent)
{
    constexpr int rows = 8; // seven days and the hours
    setAccessibleName(managerHeading(ManagerPart::WeekMap));
    setMinimumHeight(fontMetrics().height() * rows * 3 / 2);
}

void ManagerWeekMap::setReport(std::shared_ptr<const ManagerReport> report)
{
    m_report = std::move(report);
    update();
}

void ManagerWeekMap::paintEvent(QPaintEvent* /*event*/)
{
    if (m_report != nullptr) {
        QPainter painter(this);
        paintWeekMap(painter, rect(), m_report->summary.week, palette());
    }
}

} // namespace trailscope::ui
