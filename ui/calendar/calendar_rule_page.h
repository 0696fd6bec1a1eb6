// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "ui/calendar/rule_table.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace trailscope::ui {

class CalendarDraft;
class RuleTableModel;

//! A table of one kind of a calendar's rules, with buttons to add and remove them and, where order counts, to
//! move them. Says why something that was typed is not taken.
class CalendarRulePage final : public QWidget {
    Q_OBJECT
public:
    //! \a name begins the object names of what a test must find: `shiftTable`, `shiftAdd`.
    CalendarRulePage(const QString& name, const QString& title, RuleTable table, CalendarDraft& draft,
                     const Date& today, QWidget* parent = nullptr);

    //! A sentence above the table: what these rules are for.
    void setHint(const QString& hint);

private:
    void createTable(const QString& name, const QString& title);
    void createButtons(const QString& name, QVBoxLayout& layout);
    void updateButtons();
    void add();
    void move(int by);

    RuleTableModel* m_model = nullptr;
    Date m_today;
    QLabel* m_hint = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_mistake = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace trailscope::ui
