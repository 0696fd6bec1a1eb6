// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/preset_problem_text.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

constexpr auto wrong = R"({"schemaVersion": 2, "id": "a b", "title": {"en": "T"}, "purpose": {"en": "P"},
    "judge": {"en": "J"}, "blindSpot": {"en": "B"}, "filter": "usr: x", "colour": "red"})";

TEST(PresetProblemTextTest, EachProblemIsASentenceAndAFilterComesWithItsRepair)
{
    EXPECT_EQ(presetProblemSentences(checkPreset(wrong)).join(u'\n').toStdString(),
              "\"group\" is missing.\n"
              "\"id\" may hold letters, digits, '-', '_' and '.' only.\n"
              "\"colour\" is no key of a preset.\n"
              "filter: There is no field \"usr\". Did you mean \"user\"? Put right: user: x");
}

TEST(PresetProblemTextTest, TheSentencesAreInTheLanguageOfTheWindow)
{
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/translations/trailscope_zh_CN")));
    QCoreApplication::installTranslator(&chinese); // its destructor takes it away again
    const auto sentences = presetProblemSentences(checkPreset(wrong));

    EXPECT_EQ(sentences.front(), QStringLiteral("“group”缺失。"));
}

TEST(PresetProblemTextTest, AFileThatIsNoJsonIsToldAsAnyOtherError)
{
    EXPECT_EQ(presetProblemSentences(checkPreset("{")).size(), 1);
}

} // namespace
} // namespace trailscope::ui
