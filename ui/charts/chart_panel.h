// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/query_job.h"
#include "ui/settings/chart_choices.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace trailscope::ui {

class ChartPage;
class CompareView;
class TimelineView;
class WeekMapView;

//! The charts over the event table, one at a time, chosen by tabs. Only the one that is shown counts.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setAnswer(const AnswerPtr& answer);

    //! In the order of the tabs: timeline, week map, people, compare.
    [[nodiscard]] const std::vector<ChartPage*>& pages() const noexcept { return m_pages; }
    [[nodiscard]] ChartPage& currentPage() const;
    [[nodiscard]] TimelineView& timeline() const noexcept { return *m_timeline; }

    //! Names of charts that there are not are passed over.
    [[nodiscard]] ChartChoices choices() const;
    void setChoices(const ChartChoices& choices);

Q_SIGNALS:
    //! See ChartPage.
    void includeRequested(const trailscope::Filter& clause);
    void onlyRequested(const trailscope::Filter& filter);
    void eventRequested(trailscope::RowId row);

    void currentPageChanged();

private:
    void addPage(ChartPage* page, const char* name);
    void showPage(int index);
    void bringUpToDate();

    AnswerPtr m_answer; //!< null before the first
    std::vector<ChartPage*> m_pages;
    std::vector<AnswerPtr> m_shown; //!< what each page was given
    TimelineView* m_timeline = nullptr;
    WeekMapView* m_weekMap = nullptr;
    CompareView* m_compare = nullptr;
    QTabBar* m_tabs = nullptr;
    QToolButton* m_asTable = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace trailscope::ui
