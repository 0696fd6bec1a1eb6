// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/query/filter_text.h"
#include "core/query/record_check.h"
#include "core/query/run_filter.h"
#include "tests/support/fake_archive.h"
#include "tests/support/made_context.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

using test::contextOf;

//! Five events in two files, one of them without parameters.
test::FakeArchive makeArchive()
{
    const auto event = [](std::int64_t seconds, std::string user, std::string id) {
        return test::MadeEvent{
            seconds, {{Field::User, std::move(user)}, {Field::Id, id}, {Field::Request, "R-" + id}}, {}};
    };
    return test::makeArchive(
        {{event(10, "Taro", "A1"), 0,
          R"({"eventId": "A1", "requestId": "R-A1", "requestParameters": {"RegionId": "cn-a", "Size": 5}})"},
         {event(11, "Taro", "A2"), 0,
          R"({"eventId": "A2", "requestId": "R-A2", "requestParameters": {"RegionId": "CN-B", "Size": "40"}})"},
         {event(12, "Jiro", "A3"), 1,
          R"({"eventId": "A3", "requestId": "R-A3", "requestParameters": {"RegionId": "", "Size": 100}})"},
         {event(13, "Jiro", "b4"), 1, R"({"eventId": "b4", "requestId": "R-b4"})"},
         {event(14, "", "A5"), 0,
          R"({"eventId": "A5", "requestId": "R-A5", "requestParameters": {"RegionId": "cn-a"}})"}});
}

//! The rows that match, which are the events in their order.
std::vector<RowId> foundInRecords(std::string_view text, const test::FakeArchive& archive)
{
    const auto parsed = parseFilter(text);
    if (parsed.filter() == nullptr) {
        ADD_FAILURE() << describe(*parsed.error());
        return {};
    }
    const auto rows = runFilter(*parsed.filter(), contextOf(archive.store));
    return rows.ok() ? rows.value().rows() : std::vector<RowId>{99};
}

using Rows = std::vector<RowId>;

TEST(RecordCheckTest, AValueOfTheRecordIsComparedWithAnother)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("request ~ field(id)", archive), (Rows{0, 1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("requestParameters.Size = field(requestParameters.Size)", archive),
              (Rows{0, 1, 2}));
    EXPECT_EQ(foundInRecords("id ~ field(requestParameters.Size)", archive), Rows{});
    EXPECT_EQ(foundInRecords("requestParameters.RegionId < field(user) and user: *", archive), (Rows{0, 1}));
    EXPECT_EQ(
        foundInRecords("requestParameters.RegionId != field(event.requestParameters.RegionId)", archive),
        (Rows{2, 3}));
}

TEST(RecordCheckTest, PathsAreReadFromTheRecords)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("requestParameters.RegionId: cn-a", archive), (Rows{0, 4}));
    EXPECT_EQ(foundInRecords("event.requestParameters.RegionId: cn-*", archive), (Rows{0, 1, 4}));
    EXPECT_EQ(foundInRecords("requestParameters.RegionId: \"\"", archive), Rows{2});
    EXPECT_EQ(foundInRecords("requestParameters.RegionId is null", archive), (Rows{2, 3}));
    EXPECT_EQ(foundInRecords("requestParameters.RegionId is missing", archive), Rows{3});
    EXPECT_EQ(foundInRecords("requestParameters.RegionId: *", archive), (Rows{0, 1, 4}));
    EXPECT_EQ(foundInRecords("not requestParameters.RegionId: cn-a", archive), (Rows{1, 2, 3}));
    EXPECT_EQ(foundInRecords("requestParameters.Size > 9", archive), (Rows{1, 2}));
    EXPECT_EQ(foundInRecords("requestParameters.Size in [5 40]", archive), (Rows{0, 1}));
    EXPECT_EQ(foundInRecords("requestParameters.RegionId: /b$/", archive), (Rows{1}));
    EXPECT_EQ(foundInRecords("event.requestParameters ~ cn-a", archive), (Rows{0, 4}));
}

TEST(RecordCheckTest, PathsAndColumnsCombine)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("user: taro and requestParameters.RegionId: cn-a", archive), (Rows{0}));
    EXPECT_EQ(foundInRecords("user: jiro or requestParameters.RegionId: cn-a", archive), (Rows{0, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("not (user: taro and requestParameters.RegionId: cn-a)", archive),
              (Rows{1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("not (user: taro or not requestParameters.Size: 100)", archive), (Rows{2}));
    EXPECT_EQ(foundInRecords("requestParameters.RegionId: cn-a and requestParameters.Size: 5", archive),
              (Rows{0}));
    EXPECT_EQ(foundInRecords("user: taro and not requestParameters.RegionId: cn-a and hour: 0", archive),
              (Rows{1}));
}

TEST(RecordCheckTest, OnlyFilesWithUndecidedRowsAreOpenedAndEachOnce)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords(
                  "user: jiro and requestParameters.Size: 100 and requestParameters.RegionId: \"\"", archive),
              (Rows{2}));

    EXPECT_EQ(archive.source->opened(0), 0);
    EXPECT_EQ(archive.source->opened(1), 1);
}

TEST(RecordCheckTest, IdsAreFoundInAnyCaseAndVerified)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("id: a1", archive), (Rows{0}));
    EXPECT_EQ(foundInRecords("id: B4", archive), (Rows{3}));
    EXPECT_EQ(foundInRecords("id: (A1 or A3 or nothing)", archive), (Rows{0, 2}));
    EXPECT_EQ(foundInRecords("id: A*", archive), (Rows{0, 1, 2, 4}));
    EXPECT_EQ(foundInRecords("id: (A? or b4)", archive), (Rows{0, 1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("id ~ 4", archive), (Rows{3}));
    EXPECT_EQ(foundInRecords("id: *", archive), (Rows{0, 1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("id: \"\"", archive), Rows{});
    EXPECT_EQ(foundInRecords("not id: A1", archive), (Rows{1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("request: R-A2", archive), (Rows{1}));
    EXPECT_EQ(foundInRecords("R-A2", archive), (Rows{1}));
}

TEST(RecordCheckTest, AHashIsOnlyBelievedWhenTheRecordSaysTheSame)
{
    const auto archive = makeArchive();
    archive.source->replace(
        1, R"([{"eventId": "A3", "requestId": "R-A3", "requestParameters": {"RegionId": "", "Size": 100}},)"
           "\n"
           R"({"eventId": "XX", "requestId": "R-b4"}])");

    EXPECT_EQ(foundInRecords("id: b4", archive), Rows{});
    EXPECT_EQ(foundInRecords("not id: b4", archive), (Rows{0, 1, 2, 3, 4}));
}

TEST(RecordCheckTest, AFileThatCannotBeReadAgainIsAnError)
{
    const auto archive = makeArchive();
    archive.source->remove(1);
    const auto filter = *parseFilter("requestParameters.Size: 5").filter();

    const auto rows = runFilter(filter, contextOf(archive.store));

    ASSERT_FALSE(rows.ok());
    EXPECT_EQ(rows.error(), (Error{ErrorCode::NotFound, "1.gz", "gone"}));
    EXPECT_EQ(foundInRecords("user: taro and requestParameters.Size: 5", archive), (Rows{0}));
}

TEST(RecordCheckTest, AFileThatCannotBeReadAgainCostsItsOwnRowsAndIsNamed)
{
    const auto archive = makeArchive();
    archive.source->remove(1);
    std::vector<UnreadFile> unread;
    RunOptions options;
    options.onUnread = [&unread](const UnreadFile& file) { unread.push_back(file); };

    const auto rows =
        runFilter(*parseFilter("requestParameters.Size: *").filter(), contextOf(archive.store), {}, options);

    EXPECT_EQ(rows.value().rows(), (Rows{0, 1}));
    ASSERT_EQ(unread.size(), 1U);
    EXPECT_EQ(unread[0].error, (Error{ErrorCode::NotFound, "1.gz", "gone"}));
    EXPECT_EQ(unread[0].rows, 2U);
}

TEST(RecordCheckTest, AFileThatHasChangedIsAnError)
{
    const auto archive = makeArchive();
    archive.source->replace(0, "[]");

    const auto rows = runFilter(*parseFilter("requestParameters.Size: 5").filter(), contextOf(archive.store));

    ASSERT_FALSE(rows.ok());
    EXPECT_EQ(rows.error().code, ErrorCode::FileChanged);
    EXPECT_EQ(rows.error().where, "0.gz");
}

TEST(RecordCheckTest, EventsWithoutAnArchiveHaveNoRecordsToAsk)
{
    const auto store = test::makeStore({{0, {{Field::User, "Taro"}, {Field::Id, "A1"}}, {}}});
    const auto run = [&store](std::string_view text) {
        return runFilter(*parseFilter(text).filter(), contextOf(store));
    };

    EXPECT_EQ(run("requestParameters.Size: 5").error().code, ErrorCode::NotFound);
    EXPECT_EQ(run("user: jiro and requestParameters.Size: 5").value().count(), 0U);
    EXPECT_EQ(run("id: a1").value().count(), 1U);
}

TEST(RecordCheckTest, AStopRequestCancels)
{
    const auto archive = makeArchive();
    const auto plan = makePlan(*parseFilter("requestParameters.Size: 5").filter(), contextOf(archive.store));
    std::stop_source stop;
    stop.request_stop();

    const auto done = checkRecords(
        plan.value(), RowSet::all(archive.store->layout()), *archive.store,
        [](std::span<const RowId>) { ADD_FAILURE() << "nothing was to be read"; }, stop.get_token());

    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
}

TEST(RecordCheckTest, TextsAreFoundAnywhereInTheRecord)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("record: cn-b", archive), Rows{1});
    EXPECT_EQ(foundInRecords("record ~ CN-", archive), (Rows{0, 1, 4}));
    EXPECT_EQ(foundInRecords("record ~ 'Size\": 5'", archive), Rows{0});
    EXPECT_EQ(foundInRecords("record ~ \"\\\"Size\\\": 5\"", archive), Rows{0});
    EXPECT_EQ(foundInRecords("record: (cn-b or \": 100\")", archive), (Rows{1, 2}));
    EXPECT_EQ(foundInRecords("record: /Size\": \"?[45]/", archive), (Rows{0, 1}));
    EXPECT_EQ(foundInRecords("record ~ RegionId*100", archive), Rows{2});
    EXPECT_EQ(foundInRecords("record: *", archive), (Rows{0, 1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("record: \"\"", archive), Rows{});
}

TEST(RecordCheckTest, CharactersAreFoundWhereARecordHoldsThemEscaped)
{
    const auto escaped = [](const std::string& code) { return std::string("\\") + 'u' + code; };
    const auto event = [](std::int64_t seconds) { return test::MadeEvent{seconds, {}, {}}; };
    const auto archive =
        test::makeArchive({{event(1), 0, "{\"x\": \"Caf" + escaped("00e9") + "\"}"},
                           {event(2), 0, R"({"x": "café"})"},
                           {event(3), 0, "{\"x\": \"" + escaped("65e5") + escaped("672c") + "\"}"},
                           {event(4), 0, "{\"x\": \"a" + escaped("003d") + "b\"}"},
                           {event(5), 0, R"({"x": "C:\\users"})"}});

    EXPECT_EQ(foundInRecords("record: café", archive), (Rows{0, 1}));
    EXPECT_EQ(foundInRecords("record: CAFÉ", archive), (Rows{0, 1}));
    EXPECT_EQ(foundInRecords("record: 日本", archive), Rows{2});
    EXPECT_EQ(foundInRecords("record ~ 'a=b'", archive), Rows{3});
    EXPECT_EQ(foundInRecords("not record ~ 'a=b'", archive), (Rows{0, 1, 2, 4}));
    EXPECT_EQ(foundInRecords("record ~ '" + escaped("00e9") + "'", archive), Rows{0}) << "as it stands there";
    EXPECT_EQ(foundInRecords("record: users", archive), Rows{4});
    EXPECT_EQ(foundInRecords("record: /a=b/", archive), Rows{3});
}

TEST(RecordCheckTest, ASearchInRecordsHasOneTextForm)
{
    const auto form = [](std::string_view text) {
        const auto parsed = parseFilter(text);
        return parsed.filter() != nullptr ? toText(*parsed.filter()) : describe(*parsed.error());
    };

    EXPECT_EQ(form("record: AKIA1"), "record ~ AKIA1");
    EXPECT_EQ(form("RECORD = *AKIA1*"), "record ~ AKIA1");
    EXPECT_EQ(form("record: ('a b' or c)"), "record ~ \"a b\" or record ~ c");
    EXPECT_EQ(form("record != AKIA1"), "not record ~ AKIA1");
    EXPECT_EQ(form("record: /AKIA./"), "record: /AKIA./");
    EXPECT_EQ(form("record: *"), "");
    EXPECT_EQ(form("event.record: a"), "event.record: a") << "a member of that name";
    const auto parsed = parseFilter("record < a");
    ASSERT_NE(parsed.error(), nullptr);
    EXPECT_EQ(parsed.error()->kind, FilterError::Kind::WrongOperator);
}

TEST(RecordCheckTest, TextsInRecordsCombineWithAllElse)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("user: taro and record: cn-", archive), (Rows{0, 1}));
    EXPECT_EQ(foundInRecords("user: jiro or record: cn-b", archive), (Rows{1, 2, 3}));
    EXPECT_EQ(foundInRecords("not record: cn-", archive), (Rows{2, 3}));
    EXPECT_EQ(foundInRecords("record: cn- and record: size", archive), (Rows{0, 1}));
    EXPECT_EQ(foundInRecords("record: cn- and not record: size", archive), Rows{4});
    EXPECT_EQ(foundInRecords("record: cn- and requestParameters.Size: 40", archive), Rows{1});
    EXPECT_EQ(foundInRecords("record: nowhere or requestParameters.Size: 40", archive), Rows{1});
}

TEST(RecordCheckTest, ATextThatRunsOverTheEndOfARecordIsNotInIt)
{
    const auto archive = makeArchive();

    EXPECT_EQ(foundInRecords("record ~ '5}}'", archive), Rows{0});
    EXPECT_EQ(foundInRecords("record ~ '5}},'", archive), Rows{}) << "the comma stands between two records";
    EXPECT_EQ(foundInRecords("record ~ ','", archive), (Rows{0, 1, 2, 3, 4}));
    EXPECT_EQ(foundInRecords("record ~ '['", archive), Rows{});
}

TEST(RecordCheckTest, RandomTextsAreFoundAsInEachRecordByItself)
{
    std::mt19937 random(3);
    const auto randomText = [&random](std::size_t size) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) {
            text += "abAB{}[],:"[random() % 10];
        }
        return text;
    };
    std::vector<test::RecordedEvent> events;
    for (std::size_t i = 0; i < 300; ++i) {
        events.push_back({{static_cast<std::int64_t>(i), {}, {}},
                          static_cast<FileId>(random() % 7),
                          "{\"x\": \"" + randomText(random() % 90) + "\"}"});
    }
    const auto archive = test::makeArchive(events);
    for (int i = 0; i < 200; ++i) {
        const auto sought = randomText(1 + random() % 3);
        Rows expected;
        for (RowId row = 0; row < events.size(); ++row) {
            if (toLowerAscii(events[row].record).find(toLowerAscii(sought)) != std::string::npos) {
                expected.push_back(row);
            }
        }
        ASSERT_EQ(foundInRecords("record ~ \"" + sought + '"', archive), expected) << sought;
    }
}

TEST(RecordCheckTest, RowsAreToldWhileFilesAreStillRead)
{
    const auto archive = makeArchive();
    std::vector<std::size_t> told;
    RunOptions options;
    options.onRows = [&told](const RowSet& rows) { told.push_back(rows.count()); };
    options.tellInterval = {};

    const auto rows = runFilter(*parseFilter("record: size").filter(), contextOf(archive.store), {}, options);

    ASSERT_EQ(rows.value().count(), 3U);
    ASSERT_EQ(told.size(), 2U) << "once a file";
    EXPECT_LT(told.front(), 3U);
    EXPECT_EQ(told.back(), 3U);
}

} // namespace
} // namespace trailscope
