// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/jobs/query_job.h"
#include "ui/models/text_table_model.h"

#include <QPalette>
#include <QWidget>

class QLabel;
class QPainter;
class QStackedLayout;
class QTableView;

namespace trailscope::ui {

class FlowLayout;
class ValueMenu;

//! One chart of the events found: its controls, the chart, and the same numbers as a table, for whoever can't
//! see the chart. What an export needs of every chart is here: its title, itself as vectors, its numbers.
class ChartPage : public QWidget {
    Q_OBJECT
public:
    explicit ChartPage(QWidget* parent = nullptr);
    ~ChartPage() override;
    Q_DISABLE_COPY_MOVE(ChartPage)

    //! `Timeline`.
    [[nodiscard]] virtual QString title() const = 0;

    //! Counts anew, off the UI thread. Returns at once; numbersChanged() follows.
    virtual void setAnswer(const AnswerPtr& answer) = 0;

    //! A search that failed or was stopped leaves a part of the events: in place of numbers that would pass
    //! as those of all events the page says so, from the next showNumbers() on.
    void setUnfinished(bool unfinished);

    //! Draws the chart as vectors with its own headings, in the painter's font, the colours for that palette:
    //! lightPalette() on paper. Draws nothing outside of \a rect.
    virtual void paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const = 0;

    //! What the chart shows, as numbers; for CSV and for the table.
    [[nodiscard]] virtual TextTable numbers() const = 0;

    //! False while there is nothing to draw.
    [[nodiscard]] bool hasNumbers() const noexcept { return m_hasNumbers; }

    [[nodiscard]] bool isTableShown() const noexcept { return m_tableShown; }

    //! The table in place of the chart.
    void setTableShown(bool shown);

Q_SIGNALS:
    //! The user wants to see these events only.
    void includeRequested(const trailscope::Filter& clause);

    //! The user wants to see these events, whatever the filter was.
    void onlyRequested(const trailscope::Filter& filter);

    //! The user wants to see one event in the table; a row of the answer's store.
    void eventRequested(trailscope::RowId row);

    void numbersChanged();

protected:
    //! What is shown when no table is; once, by the constructor. The page takes it.
    void setChart(QWidget* chart);

    //! The controls stand in the order added and wrap where they don't fit.
    void addControl(QWidget* control);
    void addControl(const QString& label, QWidget* control);

    //! Tells what the user wants by the menu of something in the chart.
    void tellWishesOf(const ValueMenu& menu);

    //! After each count; \a sentence says why there is nothing to draw, empty when there is.
    void showNumbers(const QString& sentence = {});

private:
    void fillTable();

    FlowLayout* m_controls = nullptr;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_chart = nullptr;
    QLabel* m_empty = nullptr;
    QTableView* m_table = nullptr;
    TextTableModel* m_model = nullptr;
    bool m_tableShown = false;
    bool m_hasNumbers = false;
    bool m_isUnfinished = false;
};

} // namespace trailscope::ui
