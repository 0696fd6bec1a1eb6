// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manager_report.h"
#include "core/query/filter_text.h"
#include "tests/support/store_maker.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! Events at noon of 2026-10-05 and 2026-10-07.
QueryContext twoDays()
{
    const auto noon = parseIso8601("2026-10-05T12:00:00Z")->seconds;
    return {test::makeStore({{noon, {{Field::Id, "a"}}, {}}, {noon + 2 * 86'400, {{Field::Id, "b"}}, {}}}),
            std::make_shared<const Calendar>(Calendar::standard(TimeZone())),
            {}};
}

TEST(ManagerReportTest, WithoutWordsItIsAboutTheDaysOfTheArchive)
{
    const auto question = questionOf({}, twoDays());

    ASSERT_TRUE(question.ok());
    EXPECT_EQ(formatUtc(question.value().period.begin), "2026-10-05T00:00:00Z");
    EXPECT_EQ(formatUtc(question.value().period.end), "2026-10-08T00:00:00Z");
    EXPECT_TRUE(question.value().filter.isEmpty());
    EXPECT_EQ(question.value().presets, managerPresets());
    EXPECT_EQ(managerPresets().size(), 4U);
}

TEST(ManagerReportTest, WordsChoosePeriodFilterAndPresets)
{
    const auto question = questionOf({"2026-10-06", "2026-10-06", "root: yes", {"s1-root"}}, twoDays());

    ASSERT_TRUE(question.ok());
    EXPECT_EQ(formatUtc(question.value().period.begin), "2026-10-06T00:00:00Z");
    EXPECT_EQ(formatUtc(question.value().period.end), "2026-10-07T00:00:00Z");
    EXPECT_EQ(toText(question.value().filter), "root = yes");
    ASSERT_EQ(question.value().presets.size(), 1U);
    EXPECT_EQ(question.value().presets.front().id, "s1-root");
}

TEST(ManagerReportTest, NamesTheWordThatIsWrong)
{
    EXPECT_EQ(questionOf({"soon", {}, {}, {}}, twoDays()).error().where, "soon");
    EXPECT_EQ(questionOf({{}, {}, "usr: x", {}}, twoDays()).error().code, ErrorCode::BadFilter);
    EXPECT_EQ(questionOf({{}, {}, {}, {"s9"}}, twoDays()).error().where, "preset 's9'");
}

TEST(ManagerReportTest, HoldsNumbersAndCoverage)
{
    const test::TemporaryFolder folder;
    LoadReport load;
    load.filesDamaged = 4;
    const auto context = twoDays();

    const auto report = makeManagerReport(standardQuestion(context), {{folder.path()}, load, context});

    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report.value().summary.events.now, 2U);
    EXPECT_EQ(report.value().coverage.leftOut.filesDamaged, 4U);
    EXPECT_EQ(report.value().paths, std::vector{folder.path()});
}

} // namespace
} // namespace trailscope
