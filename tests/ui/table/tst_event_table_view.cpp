// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/models/event_columns.h"
#include "ui/table/event_table_view.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using Ranges = std::vector<RowRanges::Range>;

class EventTableViewTest : public ::testing::Test {
protected:
    EventTableViewTest()
    {
        view.resize(800, 400);
        view.show();
        view.setFocus();
    }

    void showNumbered(std::size_t count)
    {
        const auto context = test::numberedEvents(count);
        model.setRows(context, test::allRows(context));
    }

    [[nodiscard]] QString currentUser() const
    {
        const auto event = view.currentEvent();
        return event ? QString::fromStdString(std::string(model.context().store->text(Field::User, *event)))
                     : QString();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }

    void click(std::size_t row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const int column = view.visibleColumns().front();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.cellRect(row, column).center());
    }

    EventTableModel model;
    EventTableView view{model};
};

TEST_F(EventTableViewTest, ArrowsPagesAndEndsMoveTheCurrentEvent)
{
    showNumbered(1'000);

    press(Qt::Key_Down);
    EXPECT_EQ(currentUser(), QStringLiteral("u0"));
    press(Qt::Key_Down);
    EXPECT_EQ(currentUser(), QStringLiteral("u1"));
    press(Qt::Key_End);
    EXPECT_EQ(currentUser(), QStringLiteral("u999"));
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    press(Qt::Key_PageUp);
    EXPECT_LT(view.selection().current(), 999U);
    press(Qt::Key_Home);
    EXPECT_EQ(currentUser(), QStringLiteral("u0"));
    EXPECT_EQ(view.topRow(), 0U);
}

TEST_F(EventTableViewTest, ShiftSelectsARangeAndControlAOneRangeOfAll)
{
    showNumbered(1'000);

    click(2);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view.selection().selected().ranges(), (Ranges{{2, 4}}));

    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selection().selected().ranges(), (Ranges{{0, 999}}));
}

TEST_F(EventTableViewTest, ClicksSelectExtendAndToggle)
{
    showNumbered(100);

    click(1);
    click(3, Qt::ShiftModifier);
    click(6, Qt::ControlModifier);
    EXPECT_EQ(view.selection().selected().ranges(), (Ranges{{1, 3}, {6, 6}}));

    click(4);
    EXPECT_EQ(view.selection().selected().ranges(), (Ranges{{4, 4}}));
}

TEST_F(EventTableViewTest, KeepsTheSelectedEventWhenTheOrderChanges)
{
    showNumbered(1'000);
    click(3);
    const QSignalSpy changes(&view, &EventTableView::currentEventChanged);

    auto reversed = *model.rows();
    std::ranges::reverse(reversed);
    model.setRows(model.context(), test::rowList(reversed));

    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(currentUser(), QStringLiteral("u3"));
    EXPECT_EQ(view.selection().current(), 996U);
    EXPECT_LE(view.topRow(), 996U);
    EXPECT_GT(view.topRow() + static_cast<std::size_t>(view.visibleRowCount()), 996U);
}

TEST_F(EventTableViewTest, AClickOnAHeadingAsksForThatOrderAndThenForTheReverse)
{
    showNumbered(10);
    QSignalSpy asked(&view, &EventTableView::sortRequested);
    const int column = EventTableModel::columnOf(Field::User);
    const QPoint heading(view.header()->sectionViewportPosition(column) + 20, view.header()->height() / 2);

    QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, heading);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.takeFirst().front().value<SortKey>(), (SortKey{Field::User, true}));
    EXPECT_EQ(view.header()->sortIndicatorSection(), EventTableModel::columnOf(Field::Time));

    view.setSortIndicator({Field::User, true});
    QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, heading);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<SortKey>(), (SortKey{Field::User, false}));
}

TEST_F(EventTableViewTest, CopiesTheShownColumnsInTheirOrder)
{
    showNumbered(5);
    view.setColumns({{Field::User, 0, true}, {Field::Time, 0, true}, {Field::Ip, 0, false}});

    click(1);
    press(Qt::Key_Down, Qt::ShiftModifier);

    EXPECT_EQ(view.selectedText(false), QStringLiteral("u1\t1970-01-01 00:00:01\nu2\t1970-01-01 00:00:02\n"));
    EXPECT_EQ(view.selectedText(true).section(u'\n', 0, 0), QStringLiteral("User\tTime"));
}

TEST_F(EventTableViewTest, ColumnsComeBackAsTheyWereSaved)
{
    const std::vector<ColumnState> wanted{{Field::Event, 140, true}, {Field::User, 90, true}};

    view.setColumns(wanted);
    const auto saved = view.columns();
    EventTableView other(model);
    other.setColumns(saved);

    EXPECT_EQ(view.shownFields(), (std::vector<Field>{Field::Event, Field::User}));
    EXPECT_EQ(other.shownFields(), view.shownFields());
    EXPECT_EQ(other.columns().front().width, 140);
}

TEST_F(EventTableViewTest, TheLastColumnCanNotBeHidden)
{
    view.setColumns({{Field::User, 0, true}});

    view.setFieldShown(Field::User, false);
    EXPECT_EQ(view.shownFields(), std::vector<Field>{Field::User});

    view.setFieldShown(Field::Region, true);
    EXPECT_EQ(view.shownFields(), (std::vector<Field>{Field::User, Field::Region}));
}

TEST_F(EventTableViewTest, WithoutColumnsSavedTheDefaultOnesAreShown)
{
    view.setColumns({});

    const auto shown = view.shownFields();
    ASSERT_EQ(shown.size(), defaultColumns().size());
    EXPECT_EQ(shown.front(), Field::Time);
}

TEST_F(EventTableViewTest, TheMenuKeyAsksForTheMenuOfTheCurrentCell)
{
    showNumbered(5);
    QSignalSpy menus(&view, &EventTableView::cellMenuRequested);

    click(2);
    press(Qt::Key_Right);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view.viewport(), &event);

    ASSERT_EQ(menus.count(), 1);
    EXPECT_EQ(menus.front().at(0).value<Field>(), Field::User);
    EXPECT_EQ(menus.front().at(1).value<RowId>(), 2U);
}

TEST_F(EventTableViewTest, TellsAssistiveTechnologyOnlyOfTheRowsSeen)
{
    showNumbered(100'000);
    press(Qt::Key_End);

    auto* table = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(table, nullptr);
    const int columns = static_cast<int>(view.visibleColumns().size());
    EXPECT_EQ(table->role(), QAccessible::Table);
    EXPECT_EQ(table->childCount(), view.visibleRowCount() * columns);
    ASSERT_LT(table->childCount(), 1'000);

    auto* cell = table->tableInterface()->cellAt(view.visibleRowCount() - 1, 1);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("u99999"));
    EXPECT_EQ(table->indexOfChild(cell), (view.visibleRowCount() - 1) * columns + 1);
    EXPECT_TRUE(cell->state().selected);
}

} // namespace
} // namespace trailscope::ui
