// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"
#include "tests/ui/session_test.h"
#include "ui/calendar/calendar_button.h"
#include "ui/calendar/calendar_dialog.h"
#include "ui/features/calendar_controller.h"
#include "ui/widgets/zone_chooser.h"

#include <QFile>

namespace trailscope::ui::test {
namespace {

class CalendarControllerTest : public SessionTest {
protected:
    CalendarButton button;
    ZoneChooser zone;
};

TEST_F(CalendarControllerTest, AZoneIsUsedAndRemembered)
{
    const CalendarController controller(parts(), {button, zone}, folder.path());

    Q_EMIT zone.zoneRequested(TimeZone::named("Asia/Tokyo").value());

    EXPECT_EQ(session.zone().name(), "Asia/Tokyo");
    EXPECT_EQ(SessionSettings(settings).zoneName(), QStringLiteral("Asia/Tokyo"));
    EXPECT_TRUE(controller.startProblem().isEmpty());
}

TEST_F(CalendarControllerTest, TheCalendarOfTheDialogIsUsedAndRemembered)
{
    const CalendarController controller(parts(), {button, zone}, folder.path());
    button.click();
    auto* dialog = window.findChild<CalendarDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto calendar = session.calendar();
    calendar.zone = TimeZone::named("Asia/Tokyo").value();

    Q_EMIT dialog->calendarAccepted(calendar, QStringLiteral("tokyo.json"));

    EXPECT_EQ(session.zone().name(), "Asia/Tokyo");
    EXPECT_EQ(SessionSettings(settings).calendarFile(), QStringLiteral("tokyo.json"));
    EXPECT_EQ(SessionSettings(settings).zoneName(), QStringLiteral("Asia/Tokyo"));
}

TEST_F(CalendarControllerTest, ACalendarThatIsAwayIsToldAndTheStandardOneUsed)
{
    SessionSettings(settings).setCalendarFile(folder.filePath(QStringLiteral("away.json")));

    const CalendarController controller(parts(), {button, zone}, folder.path());

    EXPECT_TRUE(controller.startProblem().contains(QStringLiteral("away.json")));
    EXPECT_EQ(session.calendar().week, Calendar::standard(TimeZone()).week);
}

} // namespace
} // namespace trailscope::ui::test
