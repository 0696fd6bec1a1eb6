// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"
#include "tests/support/store_maker.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <numeric>
#include <sys/resource.h>
#include <unistd.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;
using test::MadeEvent;
using Table = std::vector<std::vector<std::string>>;

//! A plain reader of RFC 4180.
Table readCsv(std::string_view text)
{
    Table table{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        auto& cell = table.back().back();
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            table.back().emplace_back();
        } else if (!quoted && c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            table.push_back({""});
            ++i;
        } else {
            cell += c;
        }
    }
    table.pop_back();
    return table;
}

QueryContext contextOf(const std::vector<MadeEvent>& events, std::string_view zone = "Asia/Tokyo")
{
    return {test::makeStore(events),
            std::make_shared<const Calendar>(Calendar::standard(TimeZone::named(zone).value())),
            {}};
}

std::vector<RowId> allRows(const QueryContext& context)
{
    std::vector<RowId> rows(context.store->rowCount());
    std::iota(rows.begin(), rows.end(), RowId{0});
    return rows;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

MadeEvent userEvent(std::int64_t seconds, std::string user)
{
    return {seconds, {{Field::User, std::move(user)}, {Field::Event, "CreateUser"}}, {}};
}

TEST(CsvTest, TimeStandsInTheZoneWithItsOffsetAndInUtc)
{
    const auto context = contextOf({userEvent(parseIso8601("2026-11-01T05:30:00Z")->seconds, "a"),
                                    userEvent(parseIso8601("2026-11-01T06:30:00Z")->seconds, "b")},
                                   "America/New_York");

    EXPECT_EQ(toCsv(allRows(context), {{Field::Time, Field::User}, false}, context),
              "time (America/New_York),time (UTC),user\r\n"
              "2026-11-01T01:30:00-04:00,2026-11-01T05:30:00Z,a\r\n"
              "2026-11-01T01:30:00-05:00,2026-11-01T06:30:00Z,b\r\n");
}

TEST(CsvTest, EveryValueComesBackThroughAReader)
{
    const std::vector<std::string> users{
        "plain", "with,comma", "with \"quotes\"", "line\r\nbreak", "line\nfeed", "主婦 山田", "", " blank "};
    std::vector<MadeEvent> events;
    for (std::size_t i = 0; i < users.size(); ++i) {
        events.push_back(userEvent(static_cast<std::int64_t>(i), users[i]));
    }
    const auto context = contextOf(events);

    const auto table = readCsv(toCsv(allRows(context), {{Field::User, Field::Event}, false}, context));

    ASSERT_EQ(table.size(), users.size() + 1);
    EXPECT_EQ(table[0], (std::vector<std::string>{"user", "event"}));
    for (std::size_t i = 0; i < users.size(); ++i) {
        EXPECT_EQ(table[i + 1], (std::vector<std::string>{users[i], "CreateUser"}));
    }
}

TEST(CsvTest, ACellThatASpreadsheetWouldRunIsNeutralised)
{
    for (const auto* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"}) {
        const auto context = contextOf({userEvent(0, formula)});
        const auto table = readCsv(toCsv(allRows(context), {{Field::User}, false}, context));

        EXPECT_EQ(table.at(1).at(0), "'" + std::string(formula));
    }
}

TEST(CsvTest, RowsAndColumnsStandInTheOrderGiven)
{
    const auto context = contextOf({userEvent(0, "a"), userEvent(1, "b"), userEvent(2, "c")});

    EXPECT_EQ(toCsv(std::vector<RowId>{2, 0}, {{Field::Event, Field::User}, false}, context),
              "event,user\r\nCreateUser,c\r\nCreateUser,a\r\n");
}

TEST(CsvTest, TheFileIsTheTextWithAMarkForSpreadsheets)
{
    const test::TemporaryFolder folder;
    const auto context = contextOf(test::randomEvents(10'000, 3));
    const CsvOptions options{{Field::Time, Field::User, Field::Ip, Field::Outcome}, true};
    std::size_t told = 0;

    const auto done =
        writeCsv(folder.path() / "out.csv", allRows(context), options, context, [&](std::size_t rows) {
            EXPECT_GE(rows, told);
            told = rows;
        });

    ASSERT_TRUE(done.ok());
    EXPECT_EQ(told, 10'000U);
    const auto content = contentOf(folder.path() / "out.csv");
    EXPECT_EQ(content, toCsv(allRows(context), options, context));
    EXPECT_TRUE(content.starts_with("\xef\xbb\xbf"));
    EXPECT_EQ(readCsv(content).size(), 10'001U);
}

TEST(CsvTest, ACancelledExportLeavesWhatWasThere)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("out.csv", "before");
    const auto context = contextOf(test::randomEvents(10'000, 3));
    std::stop_source stop;

    const auto done = writeCsv(
        file, allRows(context), {{Field::User}, true}, context, [&](std::size_t) { stop.request_stop(); },
        stop.get_token());

    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(contentOf(file), "before");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
}

//! Limits how large a file may grow, which the system reports as it does a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        static_cast<void>(std::signal(SIGXFSZ, m_handler));
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

TEST(CsvTest, AFullDiskIsToldAndLeavesWhatWasThere)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("out.csv", "before");
    const auto context = contextOf(test::randomEvents(20'000, 3));

    const auto done = [&] {
        const FileSizeLimit full(100'000);
        return writeCsv(file, allRows(context), {{Field::Time, Field::User, Field::Ip}, true}, context);
    }();

    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(done.error().where, file.string());
    EXPECT_EQ(contentOf(file), "before");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
}

TEST(CsvTest, AFolderThatIsNotThereIsAnError)
{
    const test::TemporaryFolder folder;
    const auto context = contextOf({userEvent(0, "a")});

    const auto done =
        writeCsv(folder.path() / "gone" / "out.csv", allRows(context), {{Field::User}, true}, context);

    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::NotFound);
}

TEST(CsvTest, AFolderWithTheNameOfTheFileIsAnError)
{
    const test::TemporaryFolder folder;
    const auto context = contextOf({userEvent(0, "a")});

    const auto done = writeCsv(folder.path(), allRows(context), {{Field::User}, true}, context);

    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::WriteFailed);
}

} // namespace
} // namespace trailscope
