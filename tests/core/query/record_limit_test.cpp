// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/record_limit.h"
#include "core/query/run_filter.h"
#include "tests/support/fake_archive.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

Filter inTexts(const std::string& subject, int count, const std::string& beginning = "x")
{
    std::string text = subject + " in (";
    for (int i = 0; i < count; ++i) {
        text += (i > 0 ? ", " : "") + beginning + std::to_string(i);
    }
    return *parseFilter(text + ")").filter();
}

TEST(RecordLimitTest, ThousandsOfTextsInWholeRecordsAreRefusedAtOnce)
{
    const auto archive = test::makeArchive({{{1, {}, {}}, 0, R"({"x": "x1"})"}});
    const QueryContext context{
        archive.store, std::make_shared<const Calendar>(Calendar::standard(TimeZone())), {}};

    const auto rows = runFilter(inTexts("record", 5'000), context);

    ASSERT_FALSE(rows.ok());
    EXPECT_EQ(rows.error().code, ErrorCode::BadFilter);
    EXPECT_NE(rows.error().detail.find("5000 texts"), std::string::npos);
    EXPECT_EQ(archive.source->opened(0), 0) << "nothing is read for it";
    EXPECT_TRUE(runFilter(inTexts("record", 200), context).ok());
}

TEST(RecordLimitTest, TheTextsOfAllClausesCount)
{
    const auto many = inTexts("record", 150);

    EXPECT_FALSE(asksTooMuchOfRecords(many));
    EXPECT_TRUE(asksTooMuchOfRecords(both(many, negated(inTexts("record", 149)))));
}

TEST(RecordLimitTest, ThousandsOfPatternsForPathsAreRefused)
{
    EXPECT_FALSE(asksTooMuchOfRecords(inTexts("requestParameters.Size", 200, "*x")));
    EXPECT_TRUE(asksTooMuchOfRecords(inTexts("requestParameters.Size", 201, "*x")));
    EXPECT_TRUE(asksTooMuchOfRecords(inTexts("requestParameters.Size", 201, "\u65e5")));
    EXPECT_TRUE(asksTooMuchOfRecords(
        either(inTexts("requestParameters.Size", 150, "?x"), inTexts("requestParameters.Name", 51, "?x"))));
    const auto refused = asksTooMuchOfRecords(inTexts("requestParameters.Size", 5'000, "*x"));
    EXPECT_NE(refused->detail.find("5000 words, patterns"), std::string::npos);
}

TEST(RecordLimitTest, OfThousandsOfValuesForAPathTheRightOneMatches)
{
    const auto archive = test::makeArchive({{{1, {}, {}}, 0, R"({"p": {"s": "X4999"}})"},
                                            {{2, {}, {}}, 1, R"({"p": {"s": "x5000"}})"},
                                            {{3, {}, {}}, 2, R"({"p": {"s": "say x70"}})"}});
    const QueryContext context{
        archive.store, std::make_shared<const Calendar>(Calendar::standard(TimeZone())), {}};

    const auto many = runFilter(inTexts("p.s", 5'000), context);
    const auto mixed = runFilter(either(inTexts("p.s", 5'000), inTexts("p.s", 1, "say*")), context);

    ASSERT_TRUE(many.ok() && mixed.ok());
    EXPECT_EQ(many.value().count(), 1U);
    EXPECT_EQ(mixed.value().count(), 2U);
}

TEST(RecordLimitTest, OtherFieldsTakeAnyNumberOfValues)
{
    EXPECT_FALSE(asksTooMuchOfRecords(inTexts("user", 5'000)));
    EXPECT_FALSE(asksTooMuchOfRecords(inTexts("requestParameters.Size", 5'000)));
    EXPECT_FALSE(asksTooMuchOfRecords({}));
}

} // namespace
} // namespace trailscope
