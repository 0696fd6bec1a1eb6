// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace trailscope::ui {

class CalendarDraft;

//! The working hours of the seven days of the week, typed as `09:00-12:00, 13:00-18:00`.
class CalendarWeekPage final : public QWidget {
    Q_OBJECT
public:
    //! \a draft must outlive the page.
    explicit CalendarWeekPage(CalendarDraft& draft, QWidget* parent = nullptr);

private:
    void showWeek();
    void enter(std::size_t day);

    CalendarDraft& m_draft;
    std::array<QLineEdit*, 7> m_days{};
    QLabel* m_mistake = nullptr;
};

} // namespace trailscope::ui
