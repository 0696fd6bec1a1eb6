// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

namespace trailscope::ui {

class CalendarButton;
class ZoneChooser;

//! The calendar and the time zone in use: named in the window, chosen and changed by the user, remembered
//! from run to run.
class CalendarController final : public WindowController {
    Q_OBJECT
public:
    struct Widgets {
        CalendarButton& button;
        ZoneChooser& zone;
    };

    //! Sets the calendar that was in use last. The user's own are kept in \a folder, which is made when the
    //! first is saved.
    CalendarController(const WindowParts& parts, const Widgets& widgets, const QString& folder);

    //! Why the calendar of the last run is not in use; empty when it is.
    [[nodiscard]] const QString& startProblem() const noexcept { return m_startProblem; }

private:
    void restore();
    void showCalendar();
    void useCalendar(const Calendar& calendar, const QString& file);
    void useZone(const TimeZone& zone);

    ZoneChooser& m_zone;
    QString m_folder;
    QString m_startProblem;
};

} // namespace trailscope::ui
