// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/menu_support.h"
#include "tests/ui/window_test.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"
#include "ui/widgets/value_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>

namespace trailscope::ui::test {
namespace {

class FilterChipsTest : public WindowTest {
protected:
    FilterChipsTest()
    {
        EXPECT_TRUE(openSample());
        type(QStringLiteral("login = failure and region = cn-hangzhou"));
    }

    void type(const QString& text) const
    {
        auto& edit = find<FilterEdit>("filterEdit");
        edit.clear();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        EXPECT_TRUE(settles());
    }

    void chooseFromChip(const char* chip, const QString& entry) const
    {
        Q_EMIT find<FilterChip>(chip).customContextMenuRequested({});
        chooseFrom(find<QMenu>("chipMenu"), entry);
        EXPECT_TRUE(settles());
    }

    [[nodiscard]] std::string filterText() const { return toText(session().filter()); }
};

TEST_F(FilterChipsTest, APartIsSwitchedOffAndOnAgain)
{
    const auto before = rows();
    chooseFromChip("chip0", QStringLiteral("Switch off"));
    EXPECT_EQ(filterText(), "region = cn-hangzhou");
    EXPECT_GT(rows().size(), before.size());

    QTest::mouseClick(&find<FilterChip>("offChip0"), Qt::LeftButton);
    ASSERT_TRUE(settles());

    EXPECT_EQ(filterText(), "region = cn-hangzhou and login = failure");
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(window->findChild<FilterChip*>(QStringLiteral("offChip0")), nullptr);
}

TEST_F(FilterChipsTest, APartIsTypedOver)
{
    QTest::mouseClick(&find<FilterChip>("chip0"), Qt::LeftButton);
    auto& edit = find<FilterEdit>("filterEdit");
    EXPECT_EQ(edit.textCursor().selectedText(), QStringLiteral("login = failure"));
    QTest::keyClicks(&edit, QStringLiteral("root = yes"));
    QTest::keyClick(&edit, Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(filterText(), "root = yes and region = cn-hangzhou");
}

TEST_F(FilterChipsTest, APartIsTurnedIntoItsOpposite)
{
    chooseFromChip("chip1", QStringLiteral("Turn into its opposite"));

    EXPECT_EQ(filterText(), "login = failure and not region = cn-hangzhou");
}

TEST_F(FilterChipsTest, TypedFiltersComeBackAfterARestart)
{
    type(QStringLiteral("root = yes"));
    makeWindow();
    ASSERT_TRUE(openSample());
    auto& edit = find<FilterEdit>("filterEdit");
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.filterText(), QStringLiteral("root = yes"));
    QTest::keyClick(&edit, Qt::Key_Up);

    EXPECT_EQ(edit.filterText(), QStringLiteral("login = failure and region = cn-hangzhou"));
}

TEST_F(FilterChipsTest, AnEventsNeighboursAreShownFromItsMenu)
{
    const auto row = rows().front();
    const auto& store = *session().context().store;
    const auto time = store.time(row);
    Q_EMIT table().cellMenuRequested(Field::User, row, {});
    chooseFrom(find<ValueMenu>("valueMenu"), QStringLiteral("All events within 30 minutes"));
    ASSERT_TRUE(settles());

    std::size_t expected = 0;
    for (RowId other = 0; other < store.rowCount(); ++other) {
        expected += std::abs(store.time(other).seconds - time.seconds) <= 1'800 ? 1U : 0U;
    }
    EXPECT_EQ(rows().size(), expected);
    EXPECT_GT(expected, 1U);

    session().goBack();
    ASSERT_TRUE(settles());
    const auto all = rows().size();
    Q_EMIT table().cellMenuRequested(Field::User, row, {});
    chooseFrom(find<ValueMenu>("valueMenu"), QStringLiteral("Of these events, those after it"));
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows().size(), all - 1) << "the first event has all others behind it";
}

TEST_F(FilterChipsTest, AValueIsCopiedAsFilterText)
{
    Q_EMIT table().cellMenuRequested(Field::Region, rows().front(), {});
    chooseFrom(find<ValueMenu>("valueMenu"), QStringLiteral("Copy as filter text"));

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("region = cn-hangzhou"));
}

} // namespace
} // namespace trailscope::ui::test
