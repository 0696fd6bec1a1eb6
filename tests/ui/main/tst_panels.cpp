// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/support/store_maker.h"
#include "tests/ui/qt_support.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"
#include "ui/panels/preset_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

QueryContext madeContext()
{
    using trailscope::test::MadeEvent;
    const auto event = [](int second, const char* user) {
        return MadeEvent{second, {{Field::User, user}, {Field::Event, "CreateUser"}}, {}};
    };
    return {trailscope::test::makeStore(
                {event(1, "Taro"), event(2, "Taro"), event(3, "Jiro"), event(4, "山田"), event(5, "")}),
            std::make_shared<const Calendar>(Calendar::standard({})),
            {}};
}

QTreeWidgetItem* findItem(const QTreeWidget& tree, const QString& text)
{
    const auto found = tree.findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

void clickItem(QTreeWidget& tree, QTreeWidgetItem* item, Qt::KeyboardModifiers modifiers = {})
{
    tree.scrollToItem(item);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, modifiers, tree.visualItemRect(item).center());
}

std::string textOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? std::string() : toText(spy.back().front().value<Filter>());
}

TEST(PresetPanelTest, CountsStandBesideThePresetsAndAClickAsksForOne)
{
    PresetPanel panel;
    panel.resize(320, 700);
    panel.show();
    panel.setPresets(builtinPresets(), {});
    auto& tree = *panel.findChild<QTreeWidget*>(QStringLiteral("presetTree"));
    QSignalSpy requested(&panel, &PresetPanel::presetRequested);

    panel.setContext(madeContext());
    auto* item = findItem(tree, QStringLiteral("Everything in access management"));
    ASSERT_NE(item, nullptr);
    EXPECT_TRUE(becomesTrue([&] { return item->text(1) == QStringLiteral("0"); }));
    clickItem(tree, item);

    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.front().front().toString(), QStringLiteral("s3-ram"));
    const auto explanation = panel.findChild<QLabel*>(QStringLiteral("presetExplanation"))->text();
    EXPECT_TRUE(explanation.contains(QStringLiteral("How to judge it"))) << explanation.toStdString();
}

class FilterBarTest : public testing::Test {
protected:
    FilterBarTest()
    {
        m_bar.resize(700, 90);
        m_bar.show();
        m_bar.setContext(madeContext());
    }

    FilterBar m_bar;
    FilterEdit& m_edit = *m_bar.findChild<FilterEdit*>(QStringLiteral("filterEdit"));
    QLabel& m_message = *m_bar.findChild<QLabel*>(QStringLiteral("filterMessage"));
    QPushButton& m_repair = *m_bar.findChild<QPushButton*>(QStringLiteral("filterRepair"));
    QSignalSpy m_edited{&m_bar, &FilterBar::filterEdited};
};

TEST_F(FilterBarTest, ReturnMakesAValidTextTheFilter)
{
    QTest::keyClicks(&m_edit, QStringLiteral("outcome = denied"));
    QTest::keyClick(&m_edit, Qt::Key_Return);

    ASSERT_EQ(m_edited.count(), 1);
    EXPECT_EQ(textOf(m_edited), toText(*parseFilter("outcome = denied").filter()));
    EXPECT_FALSE(m_message.isVisible());
}

TEST_F(FilterBarTest, AValidTextTakesEffectWithoutReturnToo)
{
    QTest::keyClicks(&m_edit, QStringLiteral("user = Jiro"));

    EXPECT_TRUE(becomesTrue([this] {
        return m_edited.count() > 0 && textOf(m_edited) == toText(*parseFilter("user = Jiro").filter());
    }));
}

TEST_F(FilterBarTest, AWrongTextIsSaidAndChangesNothing)
{
    QTest::keyClicks(&m_edit, QStringLiteral("usr = Jiro"));
    QTest::keyClick(&m_edit, Qt::Key_Return);

    EXPECT_EQ(m_edited.count(), 0);
    EXPECT_TRUE(m_message.isVisible());
    EXPECT_TRUE(m_message.text().contains(QStringLiteral("user"))) << m_message.text().toStdString();
}

TEST_F(FilterBarTest, TheRepairOfAMistakeIsTakenByAClickAndUndone)
{
    QTest::keyClicks(&m_edit, QStringLiteral("(usr = Jiro"));
    ASSERT_TRUE(m_repair.isVisible());
    EXPECT_TRUE(m_repair.text().contains(QStringLiteral("(user = Jiro)"))) << m_repair.text().toStdString();

    QTest::mouseClick(&m_repair, Qt::LeftButton);

    EXPECT_EQ(m_bar.filterText(), QStringLiteral("(user = Jiro)"));
    EXPECT_EQ(textOf(m_edited), "user = Jiro");
    EXPECT_FALSE(m_message.isVisible());
    EXPECT_FALSE(m_repair.isVisible());
    m_edit.undo();
    EXPECT_EQ(m_bar.filterText(), QStringLiteral("(usr = Jiro"));
}

TEST_F(FilterBarTest, TheRepairOfAMistakeIsTakenByKey)
{
    QTest::keyClicks(&m_edit, QStringLiteral("user = Jiro)"));
    QTest::keyClick(&m_edit, Qt::Key_Return, Qt::AltModifier);

    EXPECT_EQ(m_bar.filterText(), QStringLiteral("user = Jiro"));
    EXPECT_EQ(textOf(m_edited), "user = Jiro");
}

TEST_F(FilterBarTest, WhereNoRepairIsSureNoneIsOffered)
{
    QTest::keyClicks(&m_edit, QStringLiteral("event: /(/"));
    EXPECT_TRUE(m_message.isVisible());
    EXPECT_FALSE(m_repair.isVisible());

    QTest::keyClick(&m_edit, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(m_bar.filterText(), QStringLiteral("event: /(/"));
}

TEST_F(FilterBarTest, AChipTakesItsPartAway)
{
    m_bar.setFilterText(QStringLiteral("user = Jiro and outcome = denied"));
    auto* chip = m_bar.findChild<FilterChip*>(QStringLiteral("chip0"));
    ASSERT_NE(chip, nullptr);

    QTest::mouseClick(&chip->cross(), Qt::LeftButton);

    EXPECT_EQ(textOf(m_edited), toText(*parseFilter("outcome = denied").filter()));
    EXPECT_EQ(m_bar.filterText(), QStringLiteral("outcome = denied"));
}

TEST_F(FilterBarTest, UpBringsAnEarlierFilterBack)
{
    QTest::keyClicks(&m_edit, QStringLiteral("root = yes"));
    QTest::keyClick(&m_edit, Qt::Key_Return);
    m_edit.clear();
    QTest::keyClick(&m_edit, Qt::Key_Up);

    EXPECT_EQ(m_bar.filterText(), QStringLiteral("root = yes"));
}

TEST_F(FilterBarTest, ATextOfTheSameMeaningStaysAsTyped)
{
    QTest::keyClicks(&m_edit, QStringLiteral("USER=Jiro"));
    QTest::keyClick(&m_edit, Qt::Key_Return);

    m_bar.setFilterText(QString::fromStdString(textOf(m_edited)));

    EXPECT_EQ(m_bar.filterText(), QStringLiteral("USER=Jiro"));
}

} // namespace
} // namespace trailscope::ui
