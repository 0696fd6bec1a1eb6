// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_filter.h"
#include "tests/ui/window_test.h"
#include "ui/base/rule_colours.h"
#include "ui/dialogs/colour_rules_dialog.h"
#include "ui/filter/filter_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <cmath>

namespace trailscope::ui::test {
namespace {

class ColourRulesTest : public WindowTest {
protected:
    ColourRulesTest() { EXPECT_TRUE(openSample()); }

    [[nodiscard]] std::optional<RuleColour> colourAt(std::size_t row) const
    {
        const auto colour = table().model().index(static_cast<int>(row), 0).data(EventTableModel::ColourRole);
        return colour.isValid() ? std::optional(static_cast<RuleColour>(colour.toInt())) : std::nullopt;
    }

    [[nodiscard]] QPushButton& button(QDialogButtonBox::StandardButton which) const
    {
        return *find<ColourRulesDialog>("colourRulesDialog").findChild<QDialogButtonBox*>()->button(which);
    }

    void openRules() const { action(QStringLiteral("Colours of rows…")).trigger(); }

    //! One rule alone, typed into the dialog.
    void saveOnly(const QString& filter, RuleColour colour) const
    {
        openRules();
        auto& list = find<QListWidget>("colourRules");
        while (list.count() > 0) {
            QTest::mouseClick(&find<QPushButton>("removeRule"), Qt::LeftButton);
        }
        QTest::mouseClick(&find<QPushButton>("addRule"), Qt::LeftButton);
        QTest::keyClicks(&find<FilterEdit>("ruleFilter"), filter);
        auto& colours = find<QComboBox>("ruleColour");
        colours.setCurrentIndex(colours.findData(static_cast<int>(colour)));
        Q_EMIT colours.activated(colours.currentIndex());
        QTest::mouseClick(&button(QDialogButtonBox::Save), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

double luminance(const QColor& color)
{
    const auto part = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

TEST_F(ColourRulesTest, TheRowsThatTheFilterMatchesAreColouredAndNoOthers)
{
    saveOnly(QStringLiteral("event = Delete* or root = yes"), RuleColour::Teal);
    const auto matches = runFilter(
        either(clauseFilter({Field::Event, Match::Equal, {"Delete*"}}), valueFilter(Field::Root, "yes")),
        session().context());
    ASSERT_TRUE(matches.ok());
    const auto first = matches.value().rows().front();
    ASSERT_TRUE(becomesTrue([&] { return colourAt(first).has_value(); }));

    for (std::size_t row = 0; row < rows().size(); row += 7) {
        ASSERT_EQ(colourAt(row),
                  matches.value().contains(rows()[row]) ? std::optional(RuleColour::Teal) : std::nullopt)
            << row;
    }
}

TEST_F(ColourRulesTest, RulesSurviveARestart)
{
    saveOnly(QStringLiteral("root = yes"), RuleColour::Green);
    makeWindow();
    openRules();

    EXPECT_EQ(find<QListWidget>("colourRules").count(), 1);
    EXPECT_EQ(find<FilterEdit>("ruleFilter").filterText(), QStringLiteral("root = yes"));
    EXPECT_EQ(find<QComboBox>("ruleColour").currentData().toInt(), static_cast<int>(RuleColour::Green));
}

TEST_F(ColourRulesTest, AWrongFilterIsSaidCanNotBeSavedAndIsPutRight)
{
    openRules();
    auto& filter = find<FilterEdit>("ruleFilter");
    filter.selectAll();
    QTest::keyClicks(&filter, QStringLiteral("usr = x"));

    const auto& dialog = find<ColourRulesDialog>("colourRulesDialog");
    const auto& told = *dialog.findChild<QLabel*>(QStringLiteral("filterMessage"));
    EXPECT_TRUE(told.text().contains(QStringLiteral("usr")));
    EXPECT_FALSE(button(QDialogButtonBox::Save).isEnabled());
    QTest::keyClick(&filter, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(filter.filterText(), QStringLiteral("user = x"));
    EXPECT_TRUE(button(QDialogButtonBox::Save).isEnabled());
}

TEST_F(ColourRulesTest, AMistakeInARuleThatIsNotShownIsToldWithItsName)
{
    openRules();
    auto& list = find<QListWidget>("colourRules");
    auto& filter = find<FilterEdit>("ruleFilter");
    filter.selectAll();
    QTest::keyClicks(&filter, QStringLiteral("usr = x"));
    const auto wrong = list.currentItem()->text();
    EXPECT_EQ(find<QLabel>("ruleMistake").text(), QString()) << "the field tells it";

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);

    EXPECT_TRUE(find<QLabel>("ruleMistake").text().contains(wrong));
    EXPECT_FALSE(button(QDialogButtonBox::Save).isEnabled());
}

TEST_F(ColourRulesTest, ANameIsGivenInEachLanguageAndOneIsEnough)
{
    openRules();
    auto& english = find<QLineEdit>("ruleTitle-en");
    english.selectAll();
    QTest::keyClick(&english, Qt::Key_Delete);
    auto& japanese = find<QLineEdit>("ruleTitle-ja");
    auto& chinese = find<QLineEdit>("ruleTitle-zh_CN");
    japanese.selectAll();
    QTest::keyClick(&japanese, Qt::Key_Delete);
    chinese.selectAll();
    QTest::keyClick(&chinese, Qt::Key_Delete);
    EXPECT_FALSE(button(QDialogButtonBox::Save).isEnabled()) << "a rule has a name";

    QTest::keyClicks(&japanese, QStringLiteral("root"));
    ASSERT_TRUE(button(QDialogButtonBox::Save).isEnabled());
    EXPECT_EQ(find<QListWidget>("colourRules").currentItem()->text(), QStringLiteral("root"));
    QTest::mouseClick(&button(QDialogButtonBox::Save), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    makeWindow();
    openRules();
    EXPECT_EQ(find<QLineEdit>("ruleTitle-ja").text(), QStringLiteral("root"));
    EXPECT_EQ(find<QLineEdit>("ruleTitle-en").text(), QStringLiteral("root")) << "English is always there";
}

TEST_F(ColourRulesTest, ARuleMovesAndTakesItsPlaceInTheOrder)
{
    openRules();
    auto& list = find<QListWidget>("colourRules");
    ASSERT_GT(list.count(), 1);
    const auto first = list.item(0)->text();
    QTest::mouseClick(&find<QPushButton>("ruleDown"), Qt::LeftButton);

    EXPECT_EQ(list.item(1)->text(), first);
    EXPECT_EQ(list.currentRow(), 1);
}

TEST(RuleColoursTest, TextStaysLegibleOnEveryTintInLightAndDark)
{
    for (const auto& palette : {lightPalette(), darkPalette()}) {
        for (const auto colour : allRuleColours) {
            const double ground = luminance(ruleTint(colour, palette));
            const double text = luminance(palette.color(QPalette::Text));
            const double contrast = (std::max(ground, text) + 0.05) / (std::min(ground, text) + 0.05);
            EXPECT_GT(contrast, 7.0) << ruleColourTitle(colour).toStdString();
        }
    }
}

} // namespace
} // namespace trailscope::ui::test
