// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_use.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(MemoryUseTest, AnEmptyStoreHasNoColumns)
{
    EXPECT_EQ(memoryUse(EventStore()).columns(), 0U);
}

TEST(MemoryUseTest, WhatARowTakesAtLeastIsCounted)
{
    const auto store = test::makeStore(test::randomEvents(1'000, 5));
    const auto rows = store->rowCount();

    const auto use = memoryUse(*store);

    EXPECT_EQ(use.times, rows * 4);
    EXPECT_EQ(use.places, rows * 4);
    EXPECT_GE(use.hashes, rows * 4);
    EXPECT_GE(use.codes, rows); // the users differ
    EXPECT_GE(use.dictionaries, store->dictionary(Field::User).bytes().size());
    EXPECT_GE(use.files, std::string_view("made.gz").size());
    EXPECT_EQ(use.total(), use.columns() + use.dictionaries + use.files);
}

} // namespace
} // namespace trailscope
