// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_names.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Names = std::map<std::string, std::string>;

TEST(UserNamesTest, AnIdAndAWorkflowHaveTheNameThatOneRecordSays)
{
    UserNames names;
    names.add("id", "flow", "sato");

    EXPECT_EQ(names.resolved(), (Names{{"flow", "sato"}, {"id", "sato"}}));
}

TEST(UserNamesTest, AnIdIsNamedThroughItsWorkflow)
{
    UserNames names;
    names.add("id", "flow", "id");
    names.add("", "flow", "sato");

    EXPECT_EQ(names.resolved(), (Names{{"flow", "sato"}, {"id", "sato"}}));
}

TEST(UserNamesTest, AnIdWithTwoNamesKeepsTheId)
{
    UserNames names;
    names.add("id", "flow 1", "sato");
    names.add("id", "flow 2", "kato");

    EXPECT_EQ(names.resolved(), (Names{{"flow 1", "sato"}, {"flow 2", "kato"}}));
}

} // namespace
} // namespace trailscope
