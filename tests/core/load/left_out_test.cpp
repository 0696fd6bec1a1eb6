// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/left_out.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(LeftOutTest, NothingIsLeftOutOfASoundArchiveWithForeignFilesAndDuplicates)
{
    LoadReport report;
    report.filesFound = 4;
    report.filesRead = 4;
    report.filesForeign = 1;
    report.duplicatesFolded = 7;

    EXPECT_TRUE(leftOutOf(report).isNothing());
}

TEST(LeftOutTest, EachWayOfMissingEventsCounts)
{
    LoadReport memory;
    memory.filesLeftOut = 1;
    LoadReport damaged;
    damaged.filesDamaged = 1;
    LoadReport records;
    records.recordsDamaged = 1;
    LoadReport stopped;
    stopped.stopped = true;

    for (const auto& report : {memory, damaged, records, stopped}) {
        EXPECT_FALSE(leftOutOf(report).isNothing());
    }
}

} // namespace
} // namespace trailscope
