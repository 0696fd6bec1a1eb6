// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/base/fuzzy_match.h"
#include "ui/models/command_list_model.h"
#include "ui/texts/menu_text.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

QString shown(const CommandListModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles << model.index(row).data().toString();
    }
    return titles.join(u';');
}

TEST(FuzzyMatchTest, LettersMustStandInTheirOrder)
{
    EXPECT_TRUE(fuzzyScore(QStringLiteral("Go to a time"), QStringLiteral("gtt")));
    EXPECT_FALSE(fuzzyScore(QStringLiteral("Go to a time"), QStringLiteral("ttg")));
    EXPECT_EQ(fuzzyScore(QStringLiteral("Go to a time"), QString()), 0);
}

TEST(FuzzyMatchTest, WordsMayComeInAnyOrder)
{
    EXPECT_TRUE(fuzzyScore(QStringLiteral("Review › Failed logins"), QStringLiteral("logins review")));
}

TEST(FuzzyMatchTest, BeginningsOfWordsAndWholeWordsCountMore)
{
    const auto score = [](const char* text, const char* typed) {
        return fuzzyScore(QString::fromUtf8(text), QString::fromUtf8(typed)).value_or(-1);
    };
    EXPECT_GT(score("Find next", "fn"), score("Refunding", "fn"));
    EXPECT_GT(score("Copy rows", "row"), score("Reopen window", "row"));
    EXPECT_GT(score("Theme", "theme"), score("Theme of the chart", "theme"));
}

TEST(CommandListModelTest, WhatFitsBestStandsFirstAndNothingTypedKeepsTheOrder)
{
    CommandListModel model({{QStringLiteral("File › Quit"), QStringLiteral("Ctrl+Q"), 0},
                            {QStringLiteral("Edit › Copy rows"), {}, 1},
                            {QStringLiteral("Edit › Copy rows with headings"), {}, 2}});
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(shown(model), QStringLiteral("File › Quit;Edit › Copy rows;Edit › Copy rows with headings"));

    model.setTyped(QStringLiteral("cr"));
    EXPECT_EQ(shown(model), QStringLiteral("Edit › Copy rows;Edit › Copy rows with headings"));
    EXPECT_EQ(model.command(model.index(1)).id, 2);
    model.setTyped(QStringLiteral("zzz"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(MenuTextTest, KeysAreLeftOutInEveryLanguage)
{
    EXPECT_EQ(withoutMnemonic(QStringLiteral("&Open folder…")), QStringLiteral("Open folder…"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("フォルダーを開く(&O)…")), QStringLiteral("フォルダーを開く…"));
    EXPECT_EQ(withoutMnemonic(asMenuText(QStringLiteral("R&D"))), QStringLiteral("R&D"));
}

} // namespace
} // namespace trailscope::ui::test
