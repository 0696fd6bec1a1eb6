// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QToolButton>

namespace trailscope::ui::test {
namespace {

//! The filter field of the whole window, with real keys.
class FilterEditTest : public WindowTest {
protected:
    FilterEditTest()
    {
        EXPECT_TRUE(openSample());
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        EXPECT_TRUE(edit().hasFocus());
    }

    [[nodiscard]] FilterEdit& edit() const { return find<FilterEdit>("filterEdit"); }

    [[nodiscard]] QAbstractItemView* popup() const
    {
        for (auto* widget : QApplication::allWidgets()) {
            if (widget->objectName() == QStringLiteral("filterCompletions") && widget->isVisible()) {
                return qobject_cast<QAbstractItemView*>(widget);
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool offers(const QString& first) const
    {
        return becomesTrue(
            [&] { return popup() != nullptr && popup()->model()->index(0, 0).data().toString() == first; });
    }

    [[nodiscard]] std::string filterText() const { return toText(session().filter()); }
};

TEST_F(FilterEditTest, AFilterIsMadeOfCompletionsAlone)
{
    QTest::keyClicks(&edit(), QStringLiteral("logi"));
    ASSERT_TRUE(offers(QStringLiteral("login =")));
    QTest::keyClick(popup(), Qt::Key_Tab);
    EXPECT_EQ(edit().filterText(), QStringLiteral("login = "));

    ASSERT_TRUE(offers(QStringLiteral("no"))) << "most events are no logins";
    QTest::keyClicks(popup(), QStringLiteral("f"));
    ASSERT_TRUE(offers(QStringLiteral("failure")));
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    EXPECT_EQ(edit().filterText(), QStringLiteral("login = failure"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(filterText(), "login = failure");
    EXPECT_LT(rows().size(), 20'000U);
}

TEST_F(FilterEditTest, ReturnTakesWhatIsTypedWhileNothingIsChosen)
{
    QTest::keyClicks(&edit(), QStringLiteral("event = Delete"));
    ASSERT_TRUE(becomesTrue([this] { return popup() != nullptr; }));
    QTest::keyClick(popup(), Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(filterText(), "event = Delete");
}

TEST_F(FilterEditTest, EscapeClosesTheCompletionsAndKeepsTheText)
{
    QTest::keyClicks(&edit(), QStringLiteral("use"));
    ASSERT_TRUE(offers(QStringLiteral("user =")));
    QTest::keyClick(popup(), Qt::Key_Escape);

    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(edit().filterText(), QStringLiteral("use"));
}

TEST_F(FilterEditTest, CtrlSpaceOffersAllFields)
{
    QTest::keyClick(&edit(), Qt::Key_Space, Qt::ControlModifier);

    EXPECT_TRUE(offers(QStringLiteral("time =")));
}

TEST_F(FilterEditTest, APastedQueryOfSeveralLinesBecomesOne)
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("\"event.eventName\": ConsoleSignin\nand not\r\n\"event.errorCode\": \"\""));
    QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&edit(), Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_FALSE(edit().filterText().contains(u'\n'));
    EXPECT_EQ(filterText(), toText(*parseFilter("event: ConsoleSignin and not error = \"\"").filter()));
}

TEST_F(FilterEditTest, TheFieldGrowsWithALongTextAndShrinksAgain)
{
    const int one = edit().height();
    edit().setFilterText(QStringLiteral("user = Jiro or ").repeated(30) + QStringLiteral("user = Hanako"));
    EXPECT_TRUE(becomesTrue([&] { return edit().height() > one; }));
    EXPECT_LT(edit().height(), 6 * one);

    edit().setFilterText(QStringLiteral("user = Jiro"));
    EXPECT_TRUE(becomesTrue([&] { return edit().height() == one; }));
}

TEST_F(FilterEditTest, TheMistakeIsUnderlinedWhereItIs)
{
    edit().insertPlainText(QStringLiteral("user = 次郎 and usr = x"));

    ASSERT_EQ(edit().extraSelections().size(), 1);
    EXPECT_EQ(edit().extraSelections().front().cursor.selectedText(), QStringLiteral("usr"));

    QTest::keyClick(&edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&edit(), QStringLiteral("user = x"));
    EXPECT_TRUE(edit().extraSelections().isEmpty());
}

TEST_F(FilterEditTest, AnInputMethodWritesJapanese)
{
    QTest::keyClicks(&edit(), QStringLiteral("user = "));
    QInputMethodEvent composing(QStringLiteral("じろう"), {});
    QCoreApplication::sendEvent(&edit(), &composing);
    EXPECT_EQ(edit().filterText(), QStringLiteral("user = "));
    QInputMethodEvent written;
    written.setCommitString(QStringLiteral("次郎"));
    QCoreApplication::sendEvent(&edit(), &written);
    QTest::keyClick(&edit(), Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(filterText(), "user = 次郎");
}

TEST_F(FilterEditTest, TheCrossClearsTheFilterAtOnce)
{
    QTest::keyClicks(&edit(), QStringLiteral("root = yes"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    ASSERT_TRUE(settles());
    QTest::mouseClick(&find<QToolButton>("filterClear"), Qt::LeftButton);
    ASSERT_TRUE(settles());

    EXPECT_TRUE(session().filter().isEmpty());
    EXPECT_EQ(rows().size(), 20'000U);
}

TEST_F(FilterEditTest, AChipDraggedOutIsTakenAwayAndOneLetGoInItsRowStays)
{
    session().setFilter(*parseFilter("login = failure and root = no").filter());
    ASSERT_TRUE(settles());
    const auto drag = [](FilterChip& chip, const QPoint& by) {
        const QPoint from(10, chip.height() / 2);
        QTest::mousePress(&chip, Qt::LeftButton, {}, from);
        QTest::mouseMove(&chip, from + by / 2);
        QTest::mouseMove(&chip, from + by);
        QTest::mouseRelease(&chip, Qt::LeftButton, {}, from + by);
    };

    drag(find<FilterChip>("chip0"), {60, 0});
    ASSERT_TRUE(settles());
    EXPECT_EQ(filterText(), "login = failure and root = no");

    drag(find<FilterChip>("chip0"), {0, 200});
    ASSERT_TRUE(settles());
    EXPECT_EQ(filterText(), "root = no");
}

TEST_F(FilterEditTest, DeleteTakesAwayTheChipWithTheFocus)
{
    session().setFilter(*parseFilter("login = failure and root = no").filter());
    ASSERT_TRUE(settles());
    find<FilterChip>("chip1").setFocus();
    QTest::keyClick(&find<FilterChip>("chip1"), Qt::Key_Delete);
    ASSERT_TRUE(settles());

    EXPECT_EQ(filterText(), "login = failure");
}

TEST_F(FilterEditTest, ManyChipsWrapInsteadOfWideningTheWindow)
{
    constexpr int width = 1200; // more than the rest of the window needs, less than the chips in one row
    window->resize(width, window->height());
    QStringList parts;
    for (int i = 0; i < 40; ++i) {
        parts << QStringLiteral("not user = person%1").arg(i);
    }
    session().setFilter(*parseFilter(parts.join(QStringLiteral(" and ")).toStdString()).filter());
    ASSERT_TRUE(settles());

    EXPECT_TRUE(becomesTrue([&] { return find<FilterChip>("chip39").y() > find<FilterChip>("chip0").y(); }));
    EXPECT_EQ(window->width(), width);
}

} // namespace
} // namespace trailscope::ui::test
