// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace trailscope::ui {

class CompareChart;
class LatestJob;
class ManagerTimeline;
class ManagerWeekMap;
class TextTableModel;

//! The manager's page in the window, in large type: a few numbers, the timeline, who logged in outside
//! working hours, what root did, and how far all of it can be relied on. Counts on another thread, and only
//! while it is seen. Esc or its button leaves it.
class ManagerView final : public QWidget {
    Q_OBJECT
public:
    explicit ManagerView(QWidget* parent = nullptr);
    ~ManagerView() override;
    Q_DISABLE_COPY_MOVE(ManagerView)

    //! What it is about: another archive, calendar or filter. A scope of time in the filter becomes the
    //! period to start with. Returns at once.
    void setArchive(const ReportedArchive& archive, const Filter& filter);

    //! What is asked at the moment.
    [[nodiscard]] ManagerQuestion question() const;

Q_SIGNALS:
    void leaveRequested();
    //! The user wants to see events, whatever was filtered before.
    void eventsRequested(const trailscope::Filter& filter);
    void failed(const trailscope::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Tile;

    void createHeader(QVBoxLayout& layout);
    void createTiles(QVBoxLayout& layout);
    void createCharts(QVBoxLayout& layout);
    void createTables(QVBoxLayout& layout);
    QLabel* addHeading(const QString& text, QVBoxLayout& layout);
    [[nodiscard]] QTableView* makeTable(const char* name, TextTableModel& model);
    [[nodiscard]] QLabel* makeText(const char* name, QVBoxLayout& layout);
    void fillPeriods(const std::optional<TimeRange>& scope);
    void count();
    void showReport(std::shared_ptr<const ManagerReport> report);
    void showIncomplete();
    void showTiles();
    void showComparison();
    void fitHeight(QTableView& table) const;
    void requestEvents(std::size_t tile);

    ReportedArchive m_archive;
    Filter m_filter;
    std::vector<TimeRange> m_periods; //!< by the index in the chooser
    bool m_isStale = false;           //!< what is asked has changed since the last count
    std::shared_ptr<const ManagerReport> m_report;
    LatestJob* m_job;
    QComboBox* m_period = nullptr;
    QLabel* m_incomplete = nullptr;
    QLabel* m_facts = nullptr;
    std::vector<Tile> m_tiles;
    ManagerTimeline* m_timeline = nullptr;
    ManagerWeekMap* m_week = nullptr;
    QLabel* m_compareHeading = nullptr;
    CompareChart* m_compare = nullptr;
    TextTableModel* m_people;
    TextTableModel* m_presets;
    QTableView* m_peopleTable = nullptr;
    QTableView* m_presetTable = nullptr;
    QLabel* m_peopleNote = nullptr;
    QLabel* m_root = nullptr;
    QLabel* m_coverage = nullptr;
    QLabel* m_limits = nullptr;
};

} // namespace trailscope::ui
