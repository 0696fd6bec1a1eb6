// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <QObject>

#include <functional>
#include <string>

namespace trailscope::ui {

//! The calendar that is being edited, shared by everything that shows a part of it.
class CalendarDraft final : public QObject {
    Q_OBJECT
public:
    explicit CalendarDraft(QObject* parent = nullptr);

    [[nodiscard]] const Calendar& calendar() const noexcept { return m_calendar; }

    //! Starts over with this calendar; it counts as saved.
    void reset(Calendar calendar);

    //! Lets \a edit change the calendar, then tells everybody.
    void change(const std::function<void(Calendar&)>& edit);

    //! Does it differ from what it was started with or marked as saved?
    [[nodiscard]] bool isModified() const;
    void markSaved();

Q_SIGNALS:
    void changed();

private:
    Calendar m_calendar;
    std::string m_saved; //!< as the text of its file
};

} // namespace trailscope::ui
