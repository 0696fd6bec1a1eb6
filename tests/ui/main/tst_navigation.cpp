// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"
#include "ui/filter/filter_edit.h"
#include "ui/panels/find_bar.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace trailscope::ui::test {
namespace {

//! Find, go to a time, marks and the command palette, with real keys in the whole window.
class NavigationTest : public WindowTest {
protected:
    NavigationTest()
    {
        EXPECT_TRUE(openSample());
        session().setFilter(
            *parseFilter("service = Ram").filter()); // some hundred events: the slow way is slow
        EXPECT_TRUE(settles());
        table().setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    void find(const QString& text) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto& edit = WindowTest::find<QLineEdit>("findEdit");
        ASSERT_TRUE(edit.hasFocus());
        QTest::keyClicks(&edit, text);
    }

    [[nodiscard]] QString found() const { return WindowTest::find<QLabel>("findFound").text(); }

    [[nodiscard]] bool finds(const QString& sentence) const
    {
        return becomesTrue([&] { return found() == sentence; });
    }

    //! What the slow way finds: the positions of rows with the text in a shown column.
    [[nodiscard]] std::vector<std::size_t> positionsHolding(const QString& text) const
    {
        std::vector<std::size_t> positions;
        for (std::size_t row = 0; row < rows().size(); ++row) {
            for (const int column : table().visibleColumns()) {
                if (table()
                        .model()
                        .index(static_cast<int>(row), column)
                        .data()
                        .toString()
                        .contains(text, Qt::CaseInsensitive)) {
                    positions.push_back(row);
                    break;
                }
            }
        }
        return positions;
    }

    [[nodiscard]] QString place(std::size_t hit, std::size_t of) const
    {
        return QStringLiteral("%1 of %2")
            .arg(QLocale().toString(static_cast<qulonglong>(hit)),
                 QLocale().toString(static_cast<qulonglong>(of)));
    }
};

TEST_F(NavigationTest, FindWalksThroughTheHitsThatTheSlowWayFindsAndKeepsTheFilter)
{
    const auto hits = positionsHolding(QStringLiteral("adduser"));
    ASSERT_GT(hits.size(), 2U);
    find(QStringLiteral("adduser"));

    ASSERT_TRUE(finds(place(1, hits.size()))) << found().toStdString();
    EXPECT_EQ(table().selection().current(), hits[0]);
    press(Qt::Key_Return);
    EXPECT_EQ(table().selection().current(), hits[1]);
    press(Qt::Key_F3);
    EXPECT_EQ(table().selection().current(), hits[2]);
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(table().selection().current(), hits[1]);
    EXPECT_EQ(table().currentField(), Field::Event);
    EXPECT_EQ(toText(session().filter()), "service = Ram");
}

TEST_F(NavigationTest, FindGoesAroundTheEndsAndSaysSo)
{
    const auto hits = positionsHolding(QStringLiteral("adduser"));
    find(QStringLiteral("adduser"));
    ASSERT_TRUE(finds(place(1, hits.size())));
    press(Qt::Key_Return, Qt::ShiftModifier);

    EXPECT_EQ(table().selection().current(), hits.back());
    EXPECT_TRUE(found().contains(QStringLiteral("went on from the end"))) << found().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(table().selection().current(), hits.front());
    EXPECT_TRUE(found().contains(QStringLiteral("went on from the top"))) << found().toStdString();
}

TEST_F(NavigationTest, ATimeAsItIsShownIsFound)
{
    const auto time = table().model().index(77, 0).data().toString().left(16);
    const auto hits = positionsHolding(time);
    find(time);

    ASSERT_TRUE(finds(place(1, hits.size()))) << found().toStdString();
    EXPECT_EQ(table().selection().current(), hits.front());
}

TEST_F(NavigationTest, WildcardsOfTheFilterLanguageAreFoundAsTheyStand)
{
    find(QStringLiteral("Delete*"));

    EXPECT_TRUE(finds(QStringLiteral("Nothing found"))) << found().toStdString();
    EXPECT_FALSE(WindowTest::find<QWidget>("findNext").isEnabled());
}

TEST_F(NavigationTest, EscapeClosesFindAndGoesBackToTheTable)
{
    find(QStringLiteral("ram"));
    press(Qt::Key_Escape);

    EXPECT_TRUE(WindowTest::find<FindBar>("findBar").isHidden());
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(NavigationTest, AnotherFilterIsSearchedAnew)
{
    find(QStringLiteral("adduser"));
    ASSERT_TRUE(finds(place(1, positionsHolding(QStringLiteral("adduser")).size())));
    session().setFilter(*parseFilter("event = DeleteUser").filter());
    ASSERT_TRUE(settles());

    EXPECT_TRUE(finds(QStringLiteral("Nothing found"))) << found().toStdString();
}

TEST_F(NavigationTest, OutsideOfTheTableTheFindKeyGoesToTheFilter)
{
    WindowTest::find<QWidget>("facetTree").setFocus();
    press(Qt::Key_F, Qt::ControlModifier);

    EXPECT_TRUE(WindowTest::find<FilterEdit>("filterEdit").hasFocus());
    EXPECT_TRUE(WindowTest::find<FindBar>("findBar").isHidden());
}

TEST_F(NavigationTest, ATimeIsGoneTo)
{
    const auto& store = *session().context().store;
    const auto wanted = store.time(rows()[123]);
    press(Qt::Key_T, Qt::ControlModifier);
    auto& edit = WindowTest::find<QLineEdit>("goToTimeEdit");
    edit.setText(table().model().index(123, 0).data().toString());
    QTest::keyClick(&edit, Qt::Key_Return);

    ASSERT_TRUE(table().currentEvent().has_value());
    EXPECT_EQ(store.time(*table().currentEvent()), wanted);
    EXPECT_TRUE(*table().selection().current() == 0
                || store.time(rows()[*table().selection().current() - 1]) < wanted)
        << "it is the first one of that time";
}

TEST_F(NavigationTest, AWrongTimeIsSaidAndCanNotBeGoneTo)
{
    press(Qt::Key_T, Qt::ControlModifier);
    WindowTest::find<QLineEdit>("goToTimeEdit").setText(QStringLiteral("tomorrow at nine"));

    EXPECT_TRUE(WindowTest::find<QLabel>("goToTimeMeaning").text().contains(QStringLiteral("no time")));
}

TEST_F(NavigationTest, MarksAreWalkedThroughAndSurviveAReload)
{
    for (const auto row : {std::size_t{5}, std::size_t{50}, std::size_t{200}}) {
        table().moveCursorTo(row, TableSelection::Move::Select);
        press(Qt::Key_M);
    }
    press(Qt::Key_BracketRight);
    EXPECT_EQ(table().selection().current(), 5U);
    press(Qt::Key_BracketLeft);
    EXPECT_EQ(table().selection().current(), 200U);
    press(Qt::Key_M); // takes the mark away

    session().reload();
    ASSERT_TRUE(settles());
    table().setFocus();
    table().moveCursorTo(100, TableSelection::Move::Select);
    press(Qt::Key_BracketRight);
    EXPECT_EQ(table().selection().current(), 5U);
    press(Qt::Key_BracketRight);
    EXPECT_EQ(table().selection().current(), 50U);
}

TEST_F(NavigationTest, ThePaletteFindsAPresetByAFewLetters)
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto& edit = WindowTest::find<QLineEdit>("commandEdit");
    QTest::keyClicks(&edit, QStringLiteral("faild login"));
    const auto& list = WindowTest::find<QListView>("commandList");
    ASSERT_GT(list.model()->rowCount(), 0);
    EXPECT_TRUE(list.currentIndex().data().toString().contains(QStringLiteral("Failed logins")))
        << list.currentIndex().data().toString().toStdString();
    QTest::keyClick(&edit, Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(toText(session().filter()), "login = failure");
}

TEST_F(NavigationTest, ThePaletteListsOnlyWhatCanBeDoneNow)
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&WindowTest::find<QLineEdit>("commandEdit"), QStringLiteral("stop loading"));

    EXPECT_EQ(WindowTest::find<QListView>("commandList").model()->rowCount(), 0) << "nothing loads";
}

} // namespace
} // namespace trailscope::ui::test
