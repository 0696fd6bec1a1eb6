// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"
#include "ui/features/window_controller.h"
#include "ui/jobs/latest_job.h"
#include "ui/report/chart_export.h"

#include <QByteArray>
#include <QPageSize>

#include <functional>

namespace trailscope::ui {

class ChartPanel;
class EventTableView;
class ManagerView;

//! Writes files of what is shown: the events as CSV, the current chart, the manager's page. While the events
//! shown are not all events of the filter, events and charts are not exported.
class ExportController final : public WindowController {
    Q_OBJECT
public:
    struct Widgets {
        EventTableView& table;
        ChartPanel& charts;
        ManagerView& manager;
    };

    ExportController(const WindowParts& parts, const Widgets& widgets);

Q_SIGNALS:
    //! An export came to its end, well or not; a sentence for the status bar.
    void finished(const QString& sentence);

private:
    using MadePage = std::function<QByteArray(const ManagerReport&)>;

    void connectActions();
    void updateActions();
    [[nodiscard]] bool mayExport();
    void exportEvents();
    void exportChart(ChartFormat format);
    void exportManagerPdf(QPageSize::PageSizeId paper);
    void exportManagerPage(const QString& suffix, const MadePage& make);
    //! Asks where to save, in the folder of the last export; empty when the user cancels.
    [[nodiscard]] QString askForFile(const QString& title, const QString& suggestedName);

    EventTableView& m_table;
    ChartPanel& m_charts;
    ManagerView& m_manager;
    LatestJob* m_reportJob = nullptr;
};

} // namespace trailscope::ui
