// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/texts/error_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"

#include <QSet>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

TimeZone zone(const char* name)
{
    auto named = TimeZone::named(name);
    return named.ok() ? std::move(named).value() : TimeZone();
}

TEST(FormatTest, TimesCarryTheOffsetOfTheirZone)
{
    EXPECT_EQ(formatTimeWithOffset({0}, zone("Asia/Tokyo")), QStringLiteral("1970-01-01 09:00:00 +09:00"));
    EXPECT_EQ(formatZone(zone("Asia/Kolkata"), {0}), QStringLiteral("Asia/Kolkata (UTC+05:30)"));
}

TEST(FormatTest, APeriodIsItsFirstAndLastDay)
{
    constexpr std::int64_t day = 86'400;
    EXPECT_EQ(formatPeriod({{0}, {day}}, zone("UTC")), QStringLiteral("1970-01-01"));
    EXPECT_EQ(formatPeriod({{0}, {day + 1}}, zone("UTC")), QStringLiteral("1970-01-01 to 1970-01-02"));
}

TEST(FormatTest, DurationsShowTheirTwoLargestUnits)
{
    EXPECT_EQ(formatDuration(45), QStringLiteral("45 s"));
    EXPECT_EQ(formatDuration(200), QStringLiteral("3 min 20 s"));
    EXPECT_EQ(formatDuration(7'500), QStringLiteral("2 h 5 min"));
    EXPECT_EQ(formatDuration(4 * 86'400 + 6 * 3'600), QStringLiteral("4 d 6 h"));
}

TEST(ErrorTextTest, ASentenceSaysWhatWhereAndWhatToDo)
{
    EXPECT_EQ(
        errorSentence({ErrorCode::DiskFull, "/media/events.csv", {}}),
        QStringLiteral("/media/events.csv: The disk is full. Free some space or choose another folder."));
}

TEST(ErrorTextTest, AFilterErrorNamesTheFieldThatWasMeant)
{
    FilterError error;
    error.kind = FilterError::Kind::UnknownField;
    error.token = "usr";
    error.suggestion = "user";

    EXPECT_EQ(filterErrorSentence(error),
              QStringLiteral("There is no field \"usr\". Did you mean \"user\"?"));
}

TEST(FieldTitlesTest, EachFieldHasAHeadingOfItsOwn)
{
    QSet<QString> titles;
    for (const auto& info : allFields()) {
        EXPECT_FALSE(titles.contains(fieldTitle(info.field))) << fieldTitle(info.field).toStdString();
        titles.insert(fieldTitle(info.field));
    }
}

} // namespace
} // namespace trailscope::ui
