// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace trailscope::ui {

class LatestJob;
class TimelineChart;
struct TimelineData;

//! The timeline of the events found: bars by hour or what fits, split into logins, failed logins and errors
//! or by the top values of a field, nights and days off shaded by the calendar. Counts on another thread; an
//! old answer stays until the new one is there.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;
    Q_DISABLE_COPY_MOVE(TimelineView)

    //! Counts \a rows anew. Returns at once.
    void setResult(const QueryContext& context, std::shared_ptr<const RowSet> rows);

    //! The chart, for an export.
    [[nodiscard]] const TimelineChart& chart() const noexcept { return *m_chart; }

Q_SIGNALS:
    //! The user chose a range of time; whole bins.
    void rangeRequested(const trailscope::TimeRange& range);

    //! The user wants to see all times again.
    void clearRangeRequested();

private:
    void createControls(QHBoxLayout& bar);
    void count();
    void showHistogram(const std::shared_ptr<const TimelineData>& counted);
    void rebuildLegend();
    [[nodiscard]] QString seriesTitle(std::size_t index) const;
    void showChosenSeries();

    QueryContext m_context;
    std::shared_ptr<const RowSet> m_rows;
    LatestJob* m_job = nullptr;
    QComboBox* m_width = nullptr;
    QComboBox* m_split = nullptr;
    QHBoxLayout* m_legend = nullptr;
    std::vector<QCheckBox*> m_legendBoxes; //!< one a series
    QStackedLayout* m_pages = nullptr;
    QLabel* m_empty = nullptr;
    TimelineChart* m_chart = nullptr;
    std::shared_ptr<const TimelineData> m_counted; //!< all series, before any is switched off
};

} // namespace trailscope::ui
