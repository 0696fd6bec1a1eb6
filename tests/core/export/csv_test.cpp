// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/export/csv.h"
#include "core/query/field_text.h"
#include "core/query/row_order.h"
#include "tests/support/made_context.h"
#include "tests/support/store_maker.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <numeric>
#include <unistd.h>

namespace trailscope {
namespace {

using test::allRows;
using test::contextOf;

namespace fs = std::filesystem;
using test::MadeEvent;
using test::makeLoadingStore;
using test::makeStore;
using test::randomEvents;
using test::TemporaryFolder;
using Cells = std::vector<std::string>;

//! RFC 4180 as it is written: records end in CRLF, cells in quotes hold anything, two quotes are one.
std::vector<Cells> parsedCsv(std::string_view text)
{
    std::vector<Cells> lines;
    Cells line(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        if (quoted && rest.starts_with("\"\"")) {
            line.back() += '"';
            ++i;
        } else if (rest.front() == '"') {
            quoted = !quoted;
        } else if (!quoted && rest.front() == ',') {
            line.emplace_back();
        } else if (!quoted && rest.starts_with("\r\n")) {
            lines.push_back(std::exchange(line, Cells(1)));
            ++i;
        } else {
            line.back() += rest.front();
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_EQ(line, Cells(1)) << "the last line has no end";
    return lines;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t entriesIn(const fs::path& folder)
{
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

TEST(CsvTest, TheHeadingNamesTheColumnsInTheirOrder)
{
    const auto context = contextOf(makeStore({}));

    EXPECT_EQ(toCsv({}, {{Field::User, Field::Time, Field::Event}, false}, context),
              "user,time (UTC),time (UTC),event\r\n");
    EXPECT_EQ(toCsv({}, {{Field::User}, true}, context), "\xEF\xBB\xBFuser\r\n");
}

TEST(CsvTest, RowsComeInTheOrderGiven)
{
    const auto context = contextOf(makeStore(
        {{10, {{Field::User, "a"}}, {}}, {20, {{Field::User, "b"}}, {}}, {30, {{Field::User, "c"}}, {}}}));

    EXPECT_EQ(toCsv(std::vector<RowId>{2, 0}, {{Field::User}, false}, context), "user\r\nc\r\na\r\n");
}

TEST(CsvTest, BothTimesOfTheHourThatComesTwiceCanBeToldApart)
{
    const auto first = parseIso8601("2026-11-01T01:30:00-04:00")->seconds;
    const auto context = contextOf(makeStore({{first, {}, {}}, {first + 3'600, {}, {}}}), "America/New_York");

    EXPECT_EQ(toCsv(allRows(context), {{Field::Time}, false}, context),
              "time (America/New_York),time (UTC)\r\n"
              "2026-11-01T01:30:00-04:00,2026-11-01T05:30:00Z\r\n"
              "2026-11-01T01:30:00-05:00,2026-11-01T06:30:00Z\r\n");
}

TEST(CsvTest, ParsedBackEveryCellIsWhatTheFieldSays)
{
    const std::vector<Field> columns{Field::User,     Field::Ip,      Field::Resource, Field::Error,
                                     Field::Outcome,  Field::Login,   Field::Root,     Field::OffHours,
                                     Field::Weekday,  Field::Hour,    Field::Holiday,  Field::Streak,
                                     Field::UserType, Field::Message, Field::File};
    for (const auto& store :
         {makeStore(randomEvents(3'000, 7)), makeLoadingStore(randomEvents(3'000, 8), 700)}) {
        const auto context = contextOf(store, "Asia/Kolkata");
        const auto rows = orderRows(RowSet::all(store->layout()), {Field::User, false}, context).value();

        const auto lines = parsedCsv(toCsv(rows, {columns, false}, context));

        ASSERT_EQ(lines.size(), rows.size() + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            ASSERT_EQ(lines[i + 1].size(), columns.size());
            for (std::size_t column = 0; column < columns.size(); ++column) {
                // fieldText() looks for streaks anew each time: a sample of the rows will do.
                if (columns[column] != Field::Streak || i % 100 == 0) {
                    ASSERT_EQ(lines[i + 1][column], fieldText(columns[column], rows[i], context))
                        << fieldName(columns[column]) << " of row " << rows[i];
                }
            }
        }
    }
}

TEST(CsvTest, AFileHoldsTheSameTextAndReportsAllRows)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "out.csv";
    const auto context = contextOf(makeStore(randomEvents(20'000, 3)));
    const CsvOptions options{{Field::Time, Field::User, Field::Agent, Field::Event}, true};
    std::vector<std::size_t> reports;

    const auto written = writeCsv(file, allRows(context), options, context,
                                  [&reports](std::size_t rows) { reports.push_back(rows); });

    ASSERT_TRUE(written.ok());
    EXPECT_EQ(contentOf(file), toCsv(allRows(context), options, context));
    ASSERT_GT(reports.size(), 2U);
    EXPECT_TRUE(std::is_sorted(reports.begin(), reports.end()));
    EXPECT_EQ(reports.back(), context.store->rowCount());
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(CsvTest, StoppedHalfwayTheOldFileStays)
{
    const TemporaryFolder folder;
    const auto file = folder.write("out.csv", "old");
    const auto context = contextOf(makeStore(randomEvents(20'000, 3)));
    std::stop_source stop;

    const auto written = writeCsv(
        file, allRows(context), {{Field::User}, true}, context,
        [&stop](std::size_t /*rows*/) { stop.request_stop(); }, stop.get_token());

    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(contentOf(file), "old");
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(CsvTest, AFullDiskEndsTheExport)
{
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (full < 0) {
        GTEST_SKIP() << "this system has no /dev/full";
    }
    const auto context = contextOf(makeStore(randomEvents(100, 3)));
    const auto sink = [full](std::string_view text) { return writeAll(full, text, "/dev/full"); };

    const auto written = writeCsv(sink, allRows(context), {{Field::User}, true}, context);

    ::close(full);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
}

TEST(CsvTest, NothingIsAskedOfASinkAfterItFailed)
{
    const auto context = contextOf(makeStore(randomEvents(30'000, 3)));
    int calls = 0;
    const auto sink = [&calls](std::string_view /*text*/) -> Result<Done> {
        ++calls;
        return Error{ErrorCode::DiskFull, "disk", {}};
    };

    const auto written = writeCsv(sink, allRows(context), {{Field::Agent, Field::Message}, true}, context);

    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().where, "disk");
    EXPECT_EQ(calls, 1);
}

TEST(CsvTest, AFolderThatDoesNotExistIsAnError)
{
    const TemporaryFolder folder;
    const auto context = contextOf(makeStore(randomEvents(10, 3)));

    const auto written = writeCsv(folder.path() / "no" / "out.csv", {}, {{Field::User}, true}, context);

    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::NotFound);
}

TEST(CsvTest, AFieldOfTheRawRecordFailsWhereTheArchiveIsGone)
{
    const TemporaryFolder folder;
    const auto file = folder.write("out.csv", "old");
    const auto context = contextOf(makeStore(randomEvents(10, 3)));

    EXPECT_FALSE(writeCsv(file, allRows(context), {{Field::User, Field::Id}, true}, context).ok());
    EXPECT_EQ(contentOf(file), "old");
    EXPECT_EQ(toCsv(std::vector<RowId>{0}, {{Field::Request, Field::Id}, false}, context),
              "request,id\r\n,\r\n");
}

} // namespace
} // namespace trailscope
