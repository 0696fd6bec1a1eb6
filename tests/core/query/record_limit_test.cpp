// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/record_limit.h"
#include "core/query/run_filter.h"
#include "tests/support/fake_archive.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

Filter inTexts(const std::string& subject, int count)
{
    std::string text = subject + " in (";
    for (int i = 0; i < count; ++i) {
        text += (i > 0 ? ", x" : "x") + std::to_string(i);
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

    EXPECT_FALSE(tooManyRecordTexts(many));
    EXPECT_TRUE(tooManyRecordTexts(both(many, negated(inTexts("record", 149)))));
}

TEST(RecordLimitTest, OtherFieldsTakeAnyNumberOfValues)
{
    EXPECT_FALSE(tooManyRecordTexts(inTexts("user", 5'000)));
    EXPECT_FALSE(tooManyRecordTexts(inTexts("requestParameters.Size", 5'000)));
    EXPECT_FALSE(tooManyRecordTexts({}));
}

} // namespace
} // namespace trailscope
