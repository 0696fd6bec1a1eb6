// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_tree.h"
#include "core/export/json_lines.h"
#include "core/query/field_text.h"
#include "tests/support/made_context.h"
#include "tests/support/store_maker.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <numeric>

namespace trailscope {
namespace {

using test::allRows;
using test::makeStore;
using test::randomEvents;
using test::TemporaryFolder;

QueryContext inTokyo(EventStorePtr store)
{
    return test::contextOf(std::move(store), "Asia/Tokyo");
}

//! A sink that keeps what it gets.
TextSink into(std::string& text)
{
    return [&text](std::string_view piece) -> Result<Done> {
        text += piece;
        return Done{};
    };
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

//! An archive of one file with one record.
class OneRecord final : public RawSource {
public:
    explicit OneRecord(std::string_view text) : m_text(std::make_shared<const std::string>(text)) {}

    [[nodiscard]] Result<FileText> fileText(FileId /*file*/) const override { return m_text; }

private:
    FileText m_text;
};

//! A store of one event whose raw record is the text.
QueryContext contextOfRecord(std::string_view record)
{
    auto parts = makeStore({{10, {{Field::User, "a"}}, {}}})->parts();
    parts.rawSource = std::make_shared<const OneRecord>(record);
    return inTokyo(std::make_shared<const EventStore>(std::move(parts)));
}

std::string rawRecordLines(const QueryContext& context)
{
    std::string text;
    EXPECT_TRUE(writeRawRecords(into(text), allRows(context), context).ok());
    return text;
}

TEST(JsonLinesTest, KeysComeInTheOrderOfTheColumnsAndTimeWithItsOffset)
{
    const auto context = inTokyo(makeStore({{parseIso8601("2026-10-01T00:00:00Z")->seconds,
                                             {{Field::User, "quo\"te"}, {Field::Event, "Create"}},
                                             {}}}));
    std::string text;

    ASSERT_TRUE(writeJsonLines(into(text), allRows(context),
                               std::array{Field::User, Field::Time, Field::Event, Field::Error}, context)
                    .ok());

    EXPECT_EQ(text, R"({"user":"quo\"te","time":"2026-10-01T09:00:00+09:00","event":"Create","error":""})"
                    "\n");
}

TEST(JsonLinesTest, ParsedBackEveryValueIsWhatTheFieldSays)
{
    const std::array columns{Field::User, Field::Ip,   Field::Agent, Field::Resource,
                             Field::Root, Field::Hour, Field::Login, Field::OffHours};
    const auto context = inTokyo(makeStore(randomEvents(2'000, 11)));
    std::string text;

    ASSERT_TRUE(writeJsonLines(into(text), allRows(context), columns, context).ok());

    const auto lines = linesOf(text);
    ASSERT_EQ(lines.size(), context.store->rowCount());
    for (RowId row = 0; row < lines.size(); ++row) {
        const auto object = parseJsonTree(lines[row]);
        ASSERT_TRUE(object);
        ASSERT_EQ(object->children.size(), columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            EXPECT_EQ(object->children[i].key, fieldName(columns.at(i)));
            EXPECT_EQ(object->children[i].value, fieldText(columns.at(i), row, context));
        }
    }
}

TEST(JsonLinesTest, AFileHoldsTheSameText)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "out.jsonl";
    const auto context = inTokyo(makeStore(randomEvents(5'000, 12)));
    std::string text;

    ASSERT_TRUE(writeJsonLines(into(text), allRows(context), std::array{Field::User}, context).ok());
    ASSERT_TRUE(writeJsonLines(file, allRows(context), std::array{Field::User}, context).ok());

    std::ifstream stream(file, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stream), {}), text);
}

TEST(JsonLinesTest, FieldsOfTheRawRecordAreReadFromIt)
{
    const auto context = contextOfRecord(R"({"eventId": "E-1", "requestId": "R\"1"})");
    std::string text;

    ASSERT_TRUE(
        writeJsonLines(into(text), allRows(context), std::array{Field::Request, Field::Id}, context).ok());

    EXPECT_EQ(text, "{\"request\":\"R\\\"1\",\"id\":\"E-1\"}\n");
}

TEST(JsonLinesTest, ARawRecordOnOneLineComesByteForByte)
{
    EXPECT_EQ(rawRecordLines(contextOfRecord(R"({"b":"1", "a" : 1.50, "b":"\n\u00e9" })")),
              R"({"b":"1", "a" : 1.50, "b":"\n\u00e9" })"
              "\n");
}

TEST(JsonLinesTest, ARawRecordOverSeveralLinesBecomesOneLineWithTheSameTokens)
{
    EXPECT_EQ(rawRecordLines(contextOfRecord("{\r\n  \"b\": \"two  blanks \\n\",\n  \"a\": [1.50, 2]\n}")),
              "{\"b\":\"two  blanks \\n\",\"a\":[1.50,2]}\n");
}

TEST(JsonLinesTest, RawRecordsWithoutAnArchiveAreAnError)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "raw.jsonl";
    const auto context = inTokyo(makeStore(randomEvents(5, 12)));

    EXPECT_FALSE(writeRawRecords(file, allRows(context), context).ok());
    EXPECT_FALSE(std::filesystem::exists(file));
}

} // namespace
} // namespace trailscope
