// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace trailscope::ui {

class CalendarDraft;
class MonthView;

//! A month of the calendar that is being edited, and what the chosen day is: as usual, a day off, or a day
//! with hours of its own.
class CalendarMonthPage final : public QWidget {
    Q_OBJECT
public:
    //! Begins with the month of \a today. \a draft must outlive the page.
    CalendarMonthPage(CalendarDraft& draft, const Date& today, QWidget* parent = nullptr);

private:
    void createHeading(QVBoxLayout& layout);
    void createDayEditor(QVBoxLayout& layout);
    void showCalendar();
    void showDay();
    void setUsual();
    void setOff();
    void setHours();

    CalendarDraft& m_draft;
    MonthView* m_month = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_day = nullptr;
    QRadioButton* m_usual = nullptr;
    QRadioButton* m_off = nullptr;
    QRadioButton* m_works = nullptr;
    QLineEdit* m_hours = nullptr;
    QLineEdit* m_reason = nullptr;
    bool m_editing = false; //!< the page itself changes the draft
};

} // namespace trailscope::ui
