// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_change.h"
#include "core/query/filter_text.h"

#include <gtest/gtest.h>
#include <string>

namespace trailscope {
namespace {

//! `+a +b -c`.
std::string change(std::string_view before, std::string_view after)
{
    const auto change = changeBetween(*parseFilter(before).filter(), *parseFilter(after).filter());
    std::string text;
    for (const auto& part : change.added) {
        text += '+' + toText(part) + ' ';
    }
    for (const auto& part : change.removed) {
        text += '-' + toText(part) + ' ';
    }
    return text;
}

TEST(FilterChangeTest, NamesThePartsThatCameAndWent)
{
    EXPECT_EQ(change("", "user = a"), "+user = a ");
    EXPECT_EQ(change("user = a", "user = a and root = yes"), "+root = yes ");
    EXPECT_EQ(change("user = a and root = yes", "root = yes"), "-user = a ");
    EXPECT_EQ(change("user = a and root = yes", "user = b and root = yes"), "+user = b -user = a ");
    EXPECT_EQ(change("user = a or root = yes", ""), "-user = a or root = yes ");
}

TEST(FilterChangeTest, AnotherOrderIsNoChange)
{
    EXPECT_EQ(change("user = a and root = yes", "root = yes and user = a"), "");
}

} // namespace
} // namespace trailscope
