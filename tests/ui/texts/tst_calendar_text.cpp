// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone_data.h"
#include "tests/ui/manager_support.h"
#include "ui/calendar/calendar_button.h"
#include "ui/report/manager_texts.h"
#include "ui/texts/calendar_text.h"

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

QueryContext zonedContext(const char* zone, std::string_view time)
{
    return {trailscope::test::makeStore({{parseIso8601(time)->seconds, {}, {}, {}}}),
            std::make_shared<const Calendar>(Calendar::standard(TimeZone::named(zone).value())),
            {}};
}

QString factOf(const ManagerReport& report, const QString& name)
{
    for (const auto& fact : managerFacts(report)) {
        if (fact.name == name) {
            return fact.value;
        }
    }
    return {};
}

TEST(CalendarTextTest, VersionOfTheZoneDataIsNamedWhereClocksNeedIt)
{
    const auto version = QString::fromStdString(zoneDataVersion());
    CalendarButton button;

    button.setContext(zonedContext("Asia/Tokyo", "2024-01-01T00:00:00Z"));
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("zone data ") + version))
        << button.toolTip().toStdString();
    EXPECT_FALSE(button.toolTip().contains(QStringLiteral("older")));

    button.setContext(zonedContext("UTC", "2024-01-01T00:00:00Z"));
    EXPECT_FALSE(button.toolTip().contains(QStringLiteral("zone data")));
}

TEST(CalendarTextTest, ZoneDataOlderThanTheEventsIsToldInTheStatusBar)
{
    CalendarButton button;

    button.setContext(zonedContext("Asia/Tokyo", "2099-01-01T00:00:00Z"));
    EXPECT_TRUE(button.text().contains(QStringLiteral("old zone data"))) << button.text().toStdString();
    EXPECT_TRUE(button.toolTip().contains(QStringLiteral("older than the last events")));

    button.setContext(zonedContext("UTC", "2099-01-01T00:00:00Z"));
    EXPECT_FALSE(button.text().contains(QStringLiteral("old zone data")));
}

//! The facts stand in the manager view, on the page for the printer and in the HTML file.
TEST(CalendarTextTest, ReportsNameTheZoneDataAndWarn)
{
    auto report = reportOf({login(monday, "Taro"), login(monday + 8 * day, "Taro")});
    EXPECT_FALSE(factOf(report, QStringLiteral("Calendar")).contains(QStringLiteral("zone data")));

    report.context = zonedContext("Asia/Tokyo", "2099-01-01T00:00:00Z");
    EXPECT_TRUE(factOf(report, QStringLiteral("Calendar"))
                    .endsWith(QStringLiteral("zone data ") + QString::fromStdString(zoneDataVersion())));
    EXPECT_TRUE(
        factOf(report, QStringLiteral("Zone data")).contains(QStringLiteral("older than the last events")));

    report.context = zonedContext("Asia/Tokyo", "2024-01-01T00:00:00Z");
    EXPECT_EQ(factOf(report, QStringLiteral("Zone data")), QString());
}

} // namespace
} // namespace trailscope::ui::test
