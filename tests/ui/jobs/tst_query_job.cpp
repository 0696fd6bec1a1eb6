// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/support/fake_archive.h"
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/jobs/query_job.h"

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using trailscope::test::FakeArchive;

//! Three files of one event each: `abc` in the first two, `abcd` in the second.
FakeArchive makeArchive()
{
    const auto event = [](std::int64_t seconds, FileId file, std::string record) {
        return trailscope::test::RecordedEvent{{seconds, {}, {}}, file, std::move(record)};
    };
    return trailscope::test::makeArchive(
        {event(1, 0, R"({"x": "abc"})"), event(2, 1, R"({"x": "abcd"})"), event(3, 2, R"({"x": ""})")});
}

class QueryJobTest : public testing::Test {
protected:
    QueryJobTest()
    {
        QObject::connect(&job, &QueryJob::answered, [this](const AnswerPtr& answer) { answers << answer; });
    }

    AnswerPtr ask(const char* text, const AnswerPtr& last)
    {
        answers.clear();
        job.ask({*parseFilter(text).filter(), {Field::Time, false}, context}, last);
        EXPECT_TRUE(test::becomesTrue([this] { return !answers.isEmpty() && answers.back()->complete; }));
        return answers.back();
    }

    [[nodiscard]] int opened() const
    {
        return archive.source->opened(0) + archive.source->opened(1) + archive.source->opened(2);
    }

    FakeArchive archive = makeArchive();
    QueryContext context = test::contextOf(archive.store);
    QueryJob job;
    QList<AnswerPtr> answers;
};

TEST_F(QueryJobTest, WhatIsFoundInRecordsComesBeforeTheSearchEnds)
{
    const auto answer = ask("record: abc", nullptr);

    EXPECT_EQ(*answer->rows, (std::vector<RowId>{1, 0}));
    ASSERT_GE(answers.size(), 2) << "the first hit is told at once";
    EXPECT_FALSE(answers.front()->complete);
    EXPECT_EQ(answers.front()->rows->size(), 1U);
}

TEST_F(QueryJobTest, MoreLettersOnlyLookAtTheHits)
{
    const auto first = ask("record: abc", nullptr);
    ASSERT_EQ(opened(), 3);

    const auto second = ask("record: abcd", first);

    EXPECT_EQ(*second->rows, std::vector<RowId>{1});
    EXPECT_EQ(opened(), 5) << "the file without a hit is not read again";
}

TEST_F(QueryJobTest, AnotherOrderReadsNothingAgain)
{
    const auto first = ask("record: abc", nullptr);
    answers.clear();
    job.ask({first->question.filter, {Field::Time, true}, context}, first);
    ASSERT_TRUE(test::becomesTrue([this] { return !answers.isEmpty(); }));

    EXPECT_EQ(*answers.back()->rows, (std::vector<RowId>{0, 1}));
    EXPECT_EQ(opened(), 3);
}

TEST_F(QueryJobTest, AnIncompleteAnswerIsNotTakenForAllThereIs)
{
    static_cast<void>(ask("record: abc", nullptr));
    const auto soFar = answers.front();
    ASSERT_FALSE(soFar->complete);

    EXPECT_EQ(ask("record: abc", soFar)->rows->size(), 2U);
}

} // namespace
} // namespace trailscope::ui
