// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"

#include <gtest/gtest.h>

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
    EXPECT_EQ(cell(" =1"), " =1");
    EXPECT_EQ(cell("'=1"), "'=1");
}

} // namespace
} // namespace trailscope
