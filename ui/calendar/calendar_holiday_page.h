// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace trailscope::ui {

class CalendarDraft;

//! Whose public holidays count, where they come from and which years they cover, and the calendar's own
//! holidays, typed or imported from iCalendar files.
class CalendarHolidayPage final : public QWidget {
    Q_OBJECT
public:
    //! \a draft must outlive the page.
    CalendarHolidayPage(CalendarDraft& draft, const Date& today, QWidget* parent = nullptr);

    //! Adds the days of iCalendar files, and says what was left out of them.
    void importFiles(const QStringList& files);

Q_SIGNALS:
    //! The user wants to choose files for importFiles().
    void importRequested();

private:
    void createCountry();
    void chooseCountry();
    void showSource();

    CalendarDraft& m_draft;
    QComboBox* m_country = nullptr;
    QLabel* m_source = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace trailscope::ui
