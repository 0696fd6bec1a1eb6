// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filter_history.h"

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

TEST(FilterHistoryTest, GoesBackAndForwardAndForgetsWhatLayAhead)
{
    const Filter taro = valueFilter(Field::User, "Taro");
    const Filter jiro = valueFilter(Field::User, "Jiro");
    FilterHistory history;

    history.push(taro);
    history.push(jiro);
    history.goTo(history.position() - 1);
    EXPECT_EQ(history.current(), taro);
    EXPECT_NE(history.after(), nullptr);

    history.goTo(history.position() - 1);
    EXPECT_TRUE(history.current().isEmpty());
    EXPECT_EQ(history.before(), nullptr);

    history.push(jiro);
    EXPECT_EQ(history.current(), jiro);
    EXPECT_EQ(history.after(), nullptr);
}

TEST(FilterHistoryTest, TheSameFilterAgainIsNoStep)
{
    FilterHistory history;

    history.push(valueFilter(Field::User, "Taro"));
    history.push(valueFilter(Field::User, "Taro"));
    history.goTo(history.position() - 1);

    EXPECT_TRUE(history.current().isEmpty());
}

} // namespace
} // namespace trailscope::ui
