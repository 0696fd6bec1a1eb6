// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/texts/language.h"

#include <QTranslator>

namespace trailscope::ui::test {
namespace {

class LanguageTest : public WindowTest {};

TEST_F(LanguageTest, ChosenLanguageIsKeptForTheNextStart)
{
    auto& japanese = find<QAction>("language-ja");
    EXPECT_FALSE(japanese.isChecked());

    japanese.trigger();
    makeWindow();

    EXPECT_EQ(SessionSettings(settings).language(), QStringLiteral("ja"));
    EXPECT_TRUE(find<QAction>("language-ja").isChecked());
}

TEST_F(LanguageTest, EveryLanguageOfTheMenuHasItsTranslationInTheProgram)
{
    for (const auto& language : languages()) {
        QTranslator translator;
        EXPECT_TRUE(translator.load(QStringLiteral(":/translations/trailscope_") + language.code))
            << language.code.toStdString();
        EXPECT_EQ(translator.language(), language.code);
    }
}

TEST(HanGlyphsTest, EachLanguagePrefersItsOwnShapes)
{
    const auto firstHan = [](const QLocale& locale) {
        const auto families = withHanGlyphs(QFont(QStringLiteral("DejaVu Sans")), locale).families();
        EXPECT_EQ(families.front(), QStringLiteral("DejaVu Sans"));
        return families.value(1);
    };

    EXPECT_EQ(firstHan(QLocale(QLocale::Japanese)), QStringLiteral("Noto Sans CJK JP"));
    EXPECT_EQ(firstHan(QLocale(QLocale::English)), QStringLiteral("Noto Sans CJK JP"));
    EXPECT_EQ(firstHan(QLocale(QStringLiteral("zh_CN"))), QStringLiteral("Noto Sans CJK SC"));
}

} // namespace
} // namespace trailscope::ui::test
