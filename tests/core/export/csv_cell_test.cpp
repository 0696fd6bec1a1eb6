// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"

#include <gtest/gtest.h>
#include <random>
#include <regex>

namespace trailscope {
namespace {

std::string cell(std::string_view text)
{
    std::string line;
    appendCsvCell(line, text);
    return line;
}

TEST(CsvCellTest, CellsAreQuotedOnlyWhereTheyMustBe)
{
    EXPECT_EQ(cell(""), "");
    EXPECT_EQ(cell("plain text; 山田"), "plain text; 山田");
    EXPECT_EQ(cell("a,b"), "\"a,b\"");
    EXPECT_EQ(cell("say \"no\""), "\"say \"\"no\"\"\"");
    EXPECT_EQ(cell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(cell("old\rline"), "\"old\rline\"");
    EXPECT_EQ(cell("\""), "\"\"\"\"");
}

TEST(CsvCellTest, CellsThatWouldRunAsAFormulaGetAnApostrophe)
{
    EXPECT_EQ(cell("=1+2"), "'=1+2");
    EXPECT_EQ(cell("+1"), "'+1");
    EXPECT_EQ(cell("-1"), "'-1");
    EXPECT_EQ(cell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(cell("\tx"), "'\tx");
    EXPECT_EQ(cell("\rx"), "\"'\rx\"");
    EXPECT_EQ(cell("\nx"), "\"'\nx\"");
    EXPECT_EQ(cell("＝1"), "'＝1");
    EXPECT_EQ(cell("＋1"), "'＋1");
    EXPECT_EQ(cell("－1"), "'－1");
    EXPECT_EQ(cell("＠x"), "'＠x");
    EXPECT_EQ(cell("=HYPERLINK(\"http://x\",\"y\")"), "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    EXPECT_EQ(cell("a=1"), "a=1");
    EXPECT_EQ(cell(" =1"), "' =1");
    EXPECT_EQ(cell("　=1"), "'　=1");
    EXPECT_EQ(cell("\xC2\xA0=1"), "'\xC2\xA0=1");
    EXPECT_EQ(cell("\"=1"), "\"'\"\"=1\"");
    EXPECT_EQ(cell("'=1"), "''=1");
    EXPECT_EQ(cell("it's"), "it's");
    EXPECT_EQ(cell("'quoted'"), "'quoted'");
}

TEST(CsvCellTest, AFormulaBehindAnotherSeparatorGetsAnApostropheToo)
{
    EXPECT_EQ(cell(";=1"), ";'=1");
    EXPECT_EQ(cell("a; =1;b"), "a;' =1;b");
    EXPECT_EQ(cell("a;\"=1\""), "\"a;'\"\"=1\"\"\"");
    EXPECT_EQ(cell("a\t-1"), "a\t'-1");
    EXPECT_EQ(cell("a\n@x"), "\"a\n'@x\"");
    EXPECT_EQ(cell("a\r\n＝1"), "\"a\r\n'＝1\"");
    EXPECT_EQ(cell("=1;=2"), "'=1;'=2");
    EXPECT_EQ(cell("a;b=1"), "a;b=1");
}

TEST(CsvCellTest, ControlCharactersAreWrittenAsMarks)
{
    using namespace std::string_view_literals;

    EXPECT_EQ(cell("a\0b"sv), "a<U+0000>b");
    EXPECT_EQ(cell("\x1B[31m"), "<U+001B>[31m");
    EXPECT_EQ(cell("\x7F"), "<U+007F>");
    EXPECT_EQ(cell("\xC2\x9B"
                   "1m"),
              "<U+009B>1m");
    EXPECT_EQ(cell("caf\xC3\xA9 \xC2\xA7"), "caf\xC3\xA9 \xC2\xA7");
    EXPECT_EQ(cell("<U+001B>"), "<U+003C>U+001B>");
    EXPECT_EQ(cell("<b>"), "<b>");
}

//! The two steps that the header names.
std::string valueOf(std::string_view line)
{
    std::string cell;
    const bool quoted = line.size() > 1 && line.front() == '"';
    for (std::size_t i = quoted ? 1 : 0; i < line.size() - (quoted ? 1U : 0U); ++i) {
        cell += line[i];
        i += line[i] == '"' ? 1U : 0U;
    }
    static const std::regex apostrophe("(^|[;\t\r\n])'(?=[ \"']*[=+@-])");
    static const std::regex breakInFront("^'(?='*[\t\r\n])");
    cell = std::regex_replace(cell, breakInFront, "");
    cell = std::regex_replace(cell, apostrophe, "$1");
    std::string value;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool isMark = cell.compare(i, 3, "<U+") == 0 && cell.size() >= i + 8 && cell[i + 7] == '>';
        value += isMark ? static_cast<char>(std::stoi(cell.substr(i + 3, 4), nullptr, 16)) : cell[i];
        i += isMark ? 7U : 0U;
    }
    return value;
}

TEST(CsvCellTest, EveryValueIsReadBackFromItsCell)
{
    constexpr std::string_view signs = "=+-@;\t\r\n '\"a<U+001B>,\x1B";
    std::mt19937 random(7); // NOLINT: the same values in every run
    for (int i = 0; i < 20'000; ++i) {
        std::string value;
        for (auto left = random() % 9U; left > 0; --left) {
            value += signs[random() % signs.size()];
        }
        ASSERT_EQ(valueOf(cell(value)), value) << cell(value);
    }
}

} // namespace
} // namespace trailscope
