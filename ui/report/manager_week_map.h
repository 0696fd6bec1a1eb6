// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <QWidget>

#include <memory>

namespace trailscope::ui {

//! The logins of a manager's page by weekday and hour. To be looked at: the week map of the charts is the one
//! with cells to click and to read out.
class ManagerWeekMap final : public QWidget {
    Q_OBJECT
public:
    explicit ManagerWeekMap(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const ManagerReport> report);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const ManagerReport> m_report;
};

} // namespace trailscope::ui
