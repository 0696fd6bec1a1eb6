// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/panels/notice_bar.h"

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

TEST(NoticeBarTest, ProblemsOfTheStartStandTogetherUntilSomethingIsTold)
{
    NoticeBar bar;
    EXPECT_TRUE(bar.isHidden());

    bar.addStartProblem(QStringLiteral("one"));
    bar.addStartProblem({});
    bar.addStartProblem(QStringLiteral("two"));
    EXPECT_EQ(bar.text(), QStringLiteral("one\ntwo"));
    bar.tell(QStringLiteral("three"));

    EXPECT_EQ(bar.text(), QStringLiteral("three"));
    EXPECT_FALSE(bar.isHidden());
}

TEST(NoticeBarTest, ANoticeIsDismissedButProblemsOfTheStartStay)
{
    NoticeBar bar;
    bar.addStartProblem(QStringLiteral("one"));
    bar.dismissNotice();
    EXPECT_FALSE(bar.isHidden());

    bar.tell(QStringLiteral("two"));
    bar.dismissNotice();
    EXPECT_TRUE(bar.isHidden());
}

TEST(NoticeBarTest, AllIsDismissedAtOnce)
{
    NoticeBar bar;
    bar.addStartProblem(QStringLiteral("one"));

    bar.dismissAll();

    EXPECT_TRUE(bar.isHidden());
}

} // namespace
} // namespace trailscope::ui::test
