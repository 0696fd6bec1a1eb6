// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/panels/facet_panel.h"
#include "ui/widgets/value_menu.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using namespace Qt::StringLiterals;

//! anna twice, an event without a user, and u00 to u14 once each.
QueryContext someUsers()
{
    std::vector<test::MadeEvent> events{{1, {{Field::User, "anna"}, {Field::Id, "a"}}, {}},
                                        {2, {{Field::User, "anna"}, {Field::Id, "b"}}, {}},
                                        {3, {{Field::Id, "c"}}, {}}};
    for (int i = 0; i < 15; ++i) {
        const std::string number = (i < 10 ? "0" : "") + std::to_string(i);
        events.push_back({10 + i, {{Field::User, "u" + number}, {Field::Id, "d" + number}}, {}});
    }
    return test::contextOf(trailscope::test::makeStore(events));
}

class FacetPanelTest : public ::testing::Test {
protected:
    FacetPanelTest()
        : m_tree(*m_panel.findChild<QTreeView*>(u"facetTree"_s))
        , m_tester(m_tree.model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        m_panel.resize(300, 600);
        m_panel.show();
    }

    void showUsers()
    {
        const auto context = someUsers();
        m_panel.setResult(context, std::make_shared<const RowSet>(RowSet::all(context.store->layout())));
        ASSERT_TRUE(test::becomesTrue([&] { return userRows().size() == 11; }));
    }

    //! The rows of the first branch, as `value=count`.
    [[nodiscard]] QStringList userRows() const
    {
        const auto branch = m_tree.model()->index(0, 0);
        QStringList rows;
        for (int row = 0; row < m_tree.model()->rowCount(branch); ++row) {
            rows << m_tree.model()->index(row, 0, branch).data().toString() + u'='
                        + m_tree.model()->index(row, 1, branch).data().toString();
        }
        return rows;
    }

    [[nodiscard]] QPoint placeOf(int row) const
    {
        return m_tree.visualRect(m_tree.model()->index(row, 0, m_tree.model()->index(0, 0))).center();
    }

    static std::string textOf(const QSignalSpy& spy) { return toText(spy.at(0).at(0).value<Filter>()); }

    FacetPanel m_panel;
    QTreeView& m_tree;
    QAbstractItemModelTester m_tester;
};

TEST_F(FacetPanelTest, ShowsTheMostFrequentValuesAndHowManyMoreThereAre)
{
    showUsers();

    EXPECT_EQ(userRows().first(), u"anna=2"_s);
    EXPECT_EQ(userRows().at(1), u"(empty)=1"_s);
    EXPECT_EQ(userRows().last(), u"7 more=7"_s);
}

TEST_F(FacetPanelTest, AValueSaysWhichWordOfTheOtherTrailAClickFindsToo)
{
    const auto context = test::contextOf(
        trailscope::test::makeStore({{1, {{Field::Event, "ConsoleLogin"}, {Field::Id, "a"}}, {}},
                                     {2, {{Field::Event, "ConsoleLogin"}, {Field::Id, "b"}}, {}},
                                     {3, {{Field::Event, "ConsoleSignin"}, {Field::Id, "c"}}, {}}}));
    m_panel.setResult(context, std::make_shared<const RowSet>(RowSet::all(context.store->layout())));
    const auto events = m_tree.model()->index(1, 0);
    ASSERT_TRUE(test::becomesTrue([&] { return m_tree.model()->rowCount(events) == 2; }));

    const auto hint = m_tree.model()->index(0, 0, events).data(Qt::ToolTipRole).toString();

    EXPECT_TRUE(hint.contains(u"ConsoleSignin as well (1)"_s)) << hint.toStdString();
}

TEST_F(FacetPanelTest, AClickIncludesAndShiftClickExcludes)
{
    showUsers();
    QSignalSpy included(&m_panel, &FacetPanel::includeRequested);
    QSignalSpy excluded(&m_panel, &FacetPanel::excludeRequested);

    QTest::mouseClick(m_tree.viewport(), Qt::LeftButton, {}, placeOf(0));
    QTest::mouseClick(m_tree.viewport(), Qt::LeftButton, Qt::ShiftModifier, placeOf(1));

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(textOf(included), toText(valueFilter(Field::User, "anna")));
    ASSERT_EQ(excluded.count(), 1);
    EXPECT_EQ(textOf(excluded), toText(valueFilter(Field::User, "")));
}

TEST_F(FacetPanelTest, TheRowOfFurtherValuesListsThem)
{
    showUsers();
    QSignalSpy included(&m_panel, &FacetPanel::includeRequested);

    QTest::mouseClick(m_tree.viewport(), Qt::LeftButton, {}, placeOf(10));

    EXPECT_TRUE(test::becomesTrue([&] { return userRows().size() == 17; }));
    EXPECT_EQ(userRows().last(), u"u14=1"_s);
    EXPECT_EQ(included.count(), 0);
}

TEST_F(FacetPanelTest, EnterIncludesTheChosenValue)
{
    showUsers();
    QSignalSpy included(&m_panel, &FacetPanel::includeRequested);

    m_tree.setCurrentIndex(m_tree.model()->index(2, 0, m_tree.model()->index(0, 0)));
    QTest::keyClick(&m_tree, Qt::Key_Return);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(textOf(included), toText(valueFilter(Field::User, "u00")));
}

TEST_F(FacetPanelTest, TheMenuOffersOnlyThis)
{
    showUsers();
    QSignalSpy only(&m_panel, &FacetPanel::onlyRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, placeOf(0), m_tree.viewport()->mapToGlobal(placeOf(0)));

    QApplication::sendEvent(m_tree.viewport(), &event);
    auto* menu = m_panel.findChild<ValueMenu*>();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_O);

    ASSERT_EQ(only.count(), 1);
    EXPECT_EQ(textOf(only), toText(valueFilter(Field::User, "anna")));
}

TEST_F(FacetPanelTest, SearchingLooksAtAllValuesAndHidesFieldsWithoutAny)
{
    showUsers();

    QTest::keyClicks(m_panel.findChild<QLineEdit*>(u"facetSearch"_s), u"U14"_s);

    ASSERT_TRUE(test::becomesTrue([&] { return userRows() == QStringList{u"u14=1"_s}; }));
    EXPECT_FALSE(m_tree.isRowHidden(0, {}));
    EXPECT_TRUE(m_tree.isRowHidden(1, {}));

    m_panel.findChild<QLineEdit*>(u"facetSearch"_s)->clear();

    ASSERT_TRUE(test::becomesTrue([&] { return userRows().size() == 11; }));
    EXPECT_FALSE(m_tree.isRowHidden(1, {}));
}

TEST_F(FacetPanelTest, ChosenValuesAreIncludedTogether)
{
    showUsers();
    QSignalSpy included(&m_panel, &FacetPanel::includeRequested);
    QTest::mouseClick(m_tree.viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(0));
    QTest::mouseClick(m_tree.viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(2));
    EXPECT_EQ(included.count(), 0);
    QContextMenuEvent event(QContextMenuEvent::Mouse, placeOf(2), m_tree.viewport()->mapToGlobal(placeOf(2)));

    QApplication::sendEvent(m_tree.viewport(), &event);
    auto* menu = m_panel.findChild<QMenu*>(u"chosenMenu"_s);
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_I);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(textOf(included), "user = (anna or u00)");
}

TEST_F(FacetPanelTest, FieldsAreHiddenAndValuesOrderedByNameFromTheFieldsMenu)
{
    showUsers();
    QSignalSpy changed(&m_panel, &FacetPanel::lookChanged);
    const auto place = m_tree.visualRect(m_tree.model()->index(0, 0)).center();
    const auto choose = [&](const QString& entry) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_tree.viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_tree.viewport(), &event);
        auto* menu = m_panel.findChild<QMenu*>(u"facetFieldMenu"_s);
        for (auto* action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == entry) {
                action->trigger();
            }
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(u"Values by name"_s);
    ASSERT_TRUE(test::becomesTrue([&] { return userRows().first() == u"(empty)=1"_s; }));
    EXPECT_EQ(userRows().at(1), u"anna=2"_s);

    choose(m_tree.model()->index(1, 0).data().toString());

    EXPECT_TRUE(m_tree.isRowHidden(1, {}));
    EXPECT_FALSE(m_tree.isRowHidden(0, {}));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(m_panel.hiddenFields().size(), 1U);
}

} // namespace
} // namespace trailscope::ui
