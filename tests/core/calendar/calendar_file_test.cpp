// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "core/calendar/calendar_file.h"
#include "core/calendar/national_holidays.h"
#include "core/calendar/zone_data.h"
#include "tests/support/random_calendar.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace trailscope {
namespace {

std::string readAll(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(CalendarFileTest, WhatIsWrittenIsReadAsTheSameCalendar)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        auto calendar = test::randomCalendar(seed);
        calendar.name = "Büro \"東京\"\n";
        calendar.listedYears = YearSpan{2024, 2026};
        calendar.national = std::make_shared<const NationalHolidays>(nationalHolidays("jp").value());
        const auto text = calendarJson(calendar);

        const auto read = parseCalendar(text);

        ASSERT_TRUE(read.ok()) << read.error().where << ": " << read.error().detail << '\n' << text;
        EXPECT_EQ(calendarJson(read.value()), text);
        EXPECT_EQ(read.value().week, calendar.week);
        EXPECT_EQ(read.value().shifts.size(), calendar.shifts.size());
        EXPECT_EQ(read.value().overrides, calendar.overrides);
        EXPECT_EQ(read.value().maintenance, calendar.maintenance);
        EXPECT_EQ(read.value().holidays, calendar.holidays);
        EXPECT_EQ(read.value().groups, calendar.groups);
        EXPECT_EQ(read.value().listedYears, calendar.listedYears);
    }
}

TEST(CalendarFileTest, TheHashIsThatOfTheFileAndChangesWithEveryRule)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "office.json";
    auto calendar = Calendar::standard(TimeZone::named("Asia/Tokyo").value());
    ASSERT_TRUE(writeCalendarFile(file, calendar).ok());
    const auto hash = calendarHash(calendar);

    EXPECT_EQ(hash, sha256Of(readAll(file)));
    EXPECT_EQ(calendarHash(readCalendarFile(file).value()), hash);

    std::vector<std::string> hashes{hash};
    const auto expectNew = [&] {
        const auto changed = calendarHash(calendar);
        EXPECT_EQ(std::count(hashes.begin(), hashes.end(), changed), 0);
        hashes.push_back(changed);
    };
    calendar.zone = TimeZone();
    expectNew();
    calendar.week.at(0).front().endMinute += 1;
    expectNew();
    calendar.holidays[{2026, 10, 12}] = "Company day";
    expectNew();
    calendar.national = std::make_shared<const NationalHolidays>(nationalHolidays("cn").value());
    expectNew();
    calendar.overrides.push_back({{{2026, 10, 10}, {2026, 10, 10}}, {}, WorkSpans(), {}, {}});
    expectNew();
    calendar.overrides.back().who = {"Taro"};
    expectNew();
}

TEST(CalendarFileTest, WhatTheCountrysDataAreIsPartOfTheHash)
{
    auto calendar = Calendar::standard({});
    auto national = nationalHolidays("jp").value();
    calendar.national = std::make_shared<const NationalHolidays>(national);
    const auto before = calendarHash(calendar);
    national.source = "a later edition";
    calendar.national = std::make_shared<const NationalHolidays>(national);

    EXPECT_NE(calendarHash(calendar), before);
}

TEST(CalendarFileTest, TheShortFormsMeanTheSame)
{
    const auto brief = parseCalendar(R"({"version": 1, "overrides": {"2026-10-10": ["09:00-13:00"]},
        "maintenance": ["2026-10-03T22:00:00+09:00/2026-10-04T06:00:00+09:00"]})");
    const auto full = parseCalendar(R"({"version": 1,
        "overrides": [{"from": "2026-10-10", "hours": ["09:00-13:00"]}],
        "maintenance": [{"from": "2026-10-03T13:00:00Z", "to": "2026-10-03T21:00:00Z"}]})");

    EXPECT_EQ(calendarJson(brief.value()), calendarJson(full.value()));
}

TEST(CalendarFileTest, AMistakeInARuleIsNamed)
{
    struct Wrong {
        std::string_view members;
        std::string_view key;
        std::string_view reason;
    };
    for (const auto& [members, key, reason] :
         {Wrong{R"("shifts": {})", "shifts", "list"}, Wrong{R"("shifts": [1])", "shifts", "object"},
          Wrong{R"("shifts": [{"week": {}}])", "shifts", "who"},
          Wrong{R"("shifts": [{"who": [], "week": {}}])", "shifts", "who"},
          Wrong{R"("shifts": [{"who": ["a"], "from": "2026-10-02", "to": "2026-10-01"}])", "shifts",
                "before"},
          Wrong{R"("shifts": [{"who": ["a"], "hours": []}])", "hours", "no key"},
          Wrong{R"("shifts": [{"who": ["a"], "onHolidays": 1}])", "onHolidays", "true"},
          Wrong{R"("overrides": [{"hours": []}])", "overrides", "from"},
          Wrong{R"("overrides": [{"from": "2026-10-01"}])", "overrides", "zone"},
          Wrong{R"("overrides": [{"from": "1 October", "hours": []}])", "from", "date"},
          Wrong{R"("overrides": [{"from": "2026-10-01", "zone": "Asia/Edo"}])", "zone", ""},
          Wrong{R"("overrides": [{"from": "2026-10-01", "hours": [], "who": [""]}])", "who", "names"},
          Wrong{R"("maintenance": [{"from": "2026-10-01T00:00:00Z"}])", "maintenance", "to"},
          Wrong{R"("maintenance": [{"from": "2026-10-01", "to": "2026-10-02"}])", "from", "time"},
          Wrong{R"("groups": {"watch": "Jiro"})", "watch", "names"},
          Wrong{R"("holidays": {"years": [2026]})", "years", "last"},
          Wrong{R"("holidays": {"years": [2026, 2024]})", "years", "last"},
          Wrong{R"("name": 1)", "name", "text"}}) {
        const auto calendar = parseCalendar("{\"version\": 1, " + std::string(members) + "}");
        ASSERT_FALSE(calendar.ok()) << members;
        EXPECT_EQ(calendar.error().where, key) << members;
        EXPECT_NE(calendar.error().detail.find(reason), std::string::npos) << calendar.error().detail;
    }
}

TEST(CalendarFileTest, AFileThatCannotBeReadIsNamed)
{
    const test::TemporaryFolder folder;
    const auto missing = readCalendarFile(folder.path() / "none.json");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);

    const auto file = folder.path() / "wrong.json";
    std::ofstream(file) << R"({"version": 1, "week": {"monday": []}})";
    const auto wrong = readCalendarFile(file);
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().where, file.string());
    EXPECT_NE(wrong.error().detail.find("monday"), std::string::npos);
}

TEST(CalendarFileTest, YearsOfACountryAndOfAListAreKnownWhereBothAre)
{
    const auto years = [](std::string_view holidays) {
        return parseCalendar("{\"version\": 1, \"holidays\": " + std::string(holidays) + "}")
            .value()
            .holidayYears();
    };

    EXPECT_EQ(years("{}"), std::nullopt);
    EXPECT_EQ(years(R"({"2026-10-12": "x"})"), std::nullopt);
    EXPECT_EQ(years(R"({"years": [2024, 2026]})"), (YearSpan{2024, 2026}));
    EXPECT_EQ(years(R"({"country": "cn"})"), (YearSpan{2004, 2026}));
    EXPECT_EQ(years(R"({"country": "cn", "years": [2020, 2030]})"), (YearSpan{2020, 2026}));
}

TEST(WorkSpanTest, TextsOfSpansAreReadAndWritten)
{
    EXPECT_EQ(parseWorkSpans("09:00-12:00, 13:00-18:00"), (WorkSpans{{540, 720}, {780, 1'080}}));
    EXPECT_EQ(parseWorkSpans("  "), WorkSpans());
    EXPECT_EQ(parseWorkSpan("22:00-06:00"), (WorkSpan{1'320, 1'800}));
    EXPECT_EQ(parseWorkSpan("00:00-24:00"), (WorkSpan{0, 1'440}));
    EXPECT_EQ(formatWorkSpans({{540, 720}, {1'320, 1'800}, {0, 1'440}}),
              "09:00-12:00, 22:00-06:00, 00:00-24:00");
    for (const auto* wrong :
         {"9-18", "09:00", "09:00-25:00", "24:00-24:00", "09:60-10:00", "-9:00-10:00", "a"}) {
        EXPECT_FALSE(parseWorkSpan(wrong)) << wrong;
        EXPECT_FALSE(parseWorkSpans(std::string("08:00-09:00,") + wrong)) << wrong;
    }
}

// Morocco, parts of Canada and Cuba changed their clocks in 2026: the same rules judge otherwise with older
// data.
TEST(CalendarFileTest, TheTimeZoneDataInUseIsPartOfTheCalendarAndOfItsHash)
{
    const auto casablanca = Calendar::standard(TimeZone::named("Africa/Casablanca").value());
    const auto json = calendarJson(casablanca);

    EXPECT_NE(json.find("\"zoneData\": \"" + zoneDataVersion() + "\""), std::string::npos) << json;
    EXPECT_EQ(calendarHash(parseCalendar(json).value()), calendarHash(casablanca));
    EXPECT_EQ(calendarJson(Calendar::standard({})).find("zoneData"), std::string::npos);

    auto traveller = Calendar::standard({});
    traveller.overrides.push_back(
        {{{2026, 1, 1}, {2026, 1, 2}}, {"taro"}, {}, TimeZone::named("Asia/Tokyo").value(), ""});
    EXPECT_TRUE(usesZoneData(traveller));
}

TEST(CalendarFileTest, EventsYoungerThanTheTimeZoneDataAreNoticed)
{
    const auto tokyo = Calendar::standard(TimeZone::named("Asia/Tokyo").value());
    const auto rangeTo = [](std::string_view end) {
        return TimeRange{*parseIso8601("2020-01-01T00:00:00Z"), *parseIso8601(end)};
    };

    EXPECT_FALSE(isZoneDataOlderThan(rangeTo("2024-01-01T00:00:00Z"), tokyo));
    EXPECT_TRUE(isZoneDataOlderThan(rangeTo("2099-01-01T00:00:00Z"), tokyo));
    EXPECT_FALSE(isZoneDataOlderThan(rangeTo("2099-01-01T00:00:00Z"), Calendar::standard({})));
    EXPECT_FALSE(isZoneDataOlderThan({}, tokyo));
}

} // namespace
} // namespace trailscope
