// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

class QLabel;
class QPoint;

namespace trailscope::ui {

class DetailPane;
class EventTableModel;
class EventTableView;

//! Shows each answer in the event table with how many events it has, and the current event in the detail
//! pane; sorts, copies rows, and offers what can be done with a cell.
class TableController final : public WindowController {
    Q_OBJECT
public:
    struct Widgets {
        EventTableModel& model; //!< of the table
        EventTableView& table;
        DetailPane& detail;
        QLabel& counts;
    };

    TableController(const WindowParts& parts, const Widgets& widgets);

private:
    void connectSession();
    void connectTable();
    void showAnswer(const AnswerPtr& answer);
    void updateCounts();
    void updateEmptyText();
    void copyRows(bool withHeadings);
    void openValueMenu(Field field, RowId row, const QPoint& position);

    EventTableModel& m_model;
    EventTableView& m_table;
    DetailPane& m_detail;
    QLabel& m_counts;
};

} // namespace trailscope::ui
