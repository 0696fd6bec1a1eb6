// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_lines.h"
#include "core/load/trail_loader.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <mutex>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

//! A record with an id of its own; \a user has always the same length.
std::string record(int number, const std::string& user)
{
    return R"({"eventId":"id-)" + std::to_string(number)
         + R"(","eventName":"Create","eventTime":"2026-10-01T00:00:0)" + std::to_string(number)
         + R"(Z","userIdentity":{"userName":")" + user + R"("},"requestParameters":{"x":"1"}})";
}

QueryContext contextOf(const LoadedTrail& loaded)
{
    return {loaded.store, std::make_shared<const Calendar>(Calendar::standard(TimeZone())), {}};
}

class ChangedArchiveTest : public testing::Test {
protected:
    ChangedArchiveTest()
    {
        folder.write("a.json", "[" + record(1, "taro") + "]");
        folder.write("b.json.gz", test::gzip("[" + record(2, "jiro") + "]"));
        loaded = loadTrail({folder.path()});
    }

    //! Other content of the same size and, as far as one can see, of the same time.
    void changeInPlace() const
    {
        const auto file = folder.path() / "a.json";
        const auto time = fs::last_write_time(file);
        folder.write("a.json", "[" + record(1, "evil") + "]");
        fs::last_write_time(file, time);
    }

    test::TemporaryFolder folder;
    LoadedTrail loaded;
};

TEST_F(ChangedArchiveTest, ARecordOfAChangedFileIsRefused)
{
    changeInPlace();

    const auto changed = loaded.store->rawRecord(0);

    ASSERT_FALSE(changed.ok());
    EXPECT_EQ(changed.error(), (Error{ErrorCode::FileChanged, (folder.path() / "a.json").string(), {}}));
    EXPECT_TRUE(loaded.store->rawRecord(1).ok());
}

TEST_F(ChangedArchiveTest, TheSameContentWrittenAgainIsNoChange)
{
    folder.write("a.json", "[" + record(1, "taro") + "]");
    folder.write("b.json.gz", test::gzip("[" + record(2, "jiro") + "]"));

    EXPECT_TRUE(loaded.store->rawRecord(0).ok());
    EXPECT_TRUE(loaded.store->rawRecord(1).ok());
}

TEST_F(ChangedArchiveTest, AFileThatWasCutToNothingHasChanged)
{
    folder.write("b.json.gz", "");

    EXPECT_EQ(loaded.store->rawRecord(1).error().code, ErrorCode::FileChanged);
}

TEST_F(ChangedArchiveTest, AnExportOfRecordsFails)
{
    changeInPlace();
    const std::vector<RowId> rows{0, 1};
    std::string written;

    const auto done = writeRawRecords(
        [&written](std::string_view text) -> Result<Done> {
            written += text;
            return Done();
        },
        rows, contextOf(loaded), {});

    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::FileChanged);
    EXPECT_EQ(written.find("evil"), std::string::npos);
}

TEST_F(ChangedArchiveTest, ASearchLosesTheRowsOfThatFileOnlyAndNamesIt)
{
    changeInPlace();
    const auto filter = *parseFilter("requestParameters.x: 1").filter();
    std::vector<Error> unread;
    std::size_t rows = 0;
    RunOptions options;
    options.onUnread = [&](const UnreadFile& file) {
        unread.push_back(file.error);
        rows += file.rows;
    };

    const auto found = runFilter(filter, contextOf(loaded), {}, options);
    const auto whole = runFilter(filter, contextOf(loaded));

    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found.value().rows(), std::vector<RowId>{1});
    ASSERT_EQ(unread.size(), 1U);
    EXPECT_EQ(unread[0].code, ErrorCode::FileChanged);
    EXPECT_EQ(rows, 1U);
    ASSERT_FALSE(whole.ok()) << "who does not ask for unread files gets no part for the whole";
    EXPECT_EQ(whole.error().code, ErrorCode::FileChanged);
}

} // namespace
} // namespace trailscope
