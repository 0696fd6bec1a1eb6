// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From one value to other events and back again, in the whole window.
#include "core/query/field_text.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/ui/menu_support.h"
#include "tests/ui/window_test.h"
#include "ui/filter/filter_edit.h"
#include "ui/widgets/value_menu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace trailscope::ui::test {
namespace {

class PivotsTest : public WindowTest {
protected:
    PivotsTest() { EXPECT_TRUE(openSample()); }

    void type(const QString& text) const
    {
        auto& edit = find<FilterEdit>("filterEdit");
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        EXPECT_TRUE(settles());
    }

    //! Clicks on the arrow beside Back or Forward and takes an entry by keys. Returns what the entries say.
    [[nodiscard]] QStringList chooseStep(const char* name, int entry) const
    {
        auto& menu = find<QMenu>(name);
        auto& button = *qobject_cast<QToolButton*>(menu.parentWidget());
        QStringList texts;
        QTimer::singleShot(0, &menu, [&menu, &texts, entry] { // the click ends when the menu closes
            for (const auto* action : menu.actions()) {
                texts += action->text();
            }
            for (int i = 0; i <= entry; ++i) {
                QTest::keyClick(&menu, Qt::Key_Down);
            }
            QTest::keyClick(&menu, Qt::Key_Return);
        });
        QTest::mouseClick(&button, Qt::LeftButton, {}, {button.width() - 5, button.height() / 2});
        EXPECT_TRUE(settles());
        return texts;
    }

    //! Right-clicks the field in the event's details and takes an entry of the menu.
    void chooseFromDetail(const QString& value, const QString& entry) const
    {
        auto& tree = find<QTreeView>("detailTree");
        QModelIndexList found;
        ASSERT_TRUE(becomesTrue([&] {
            found = tree.model()->match(tree.model()->index(0, 1), Qt::DisplayRole, value, 1,
                                        Qt::MatchExactly | Qt::MatchRecursive);
            return !found.isEmpty();
        })) << value.toStdString();
        tree.scrollTo(found.front());
        const auto place = tree.visualRect(found.front()).center();
        QContextMenuEvent wish(QContextMenuEvent::Mouse, place, tree.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(tree.viewport(), &wish);
        chooseFrom(find<ValueMenu>("valueMenu"), entry);
        EXPECT_TRUE(settles());
    }

    //! What the engine finds, in the order of time.
    [[nodiscard]] std::vector<RowId> found(const std::string& filter) const
    {
        return runFilter(*parseFilter(filter).filter(), session().context()).value().rows();
    }

    [[nodiscard]] std::string filterText() const { return toText(session().filter()); }
};

TEST_F(PivotsTest, TheListsBesideBackAndForwardSayWhatChangedAndGoThereInOneStep)
{
    type(QStringLiteral("login = failure"));
    type(QStringLiteral("login = failure and region = cn-hangzhou"));
    type(QStringLiteral("region = cn-hangzhou"));

    const auto back = chooseStep("backSteps", 1);
    ASSERT_EQ(back.size(), 3);
    EXPECT_EQ(back[0], QStringLiteral("login = failure and region = cn-hangzhou\t\u2212 login = failure"));
    EXPECT_EQ(back[1], QStringLiteral("login = failure\t+ region = cn-hangzhou"));
    EXPECT_EQ(back[2], QStringLiteral("all events\t+ login = failure"));
    EXPECT_EQ(filterText(), "login = failure");
    EXPECT_EQ(rows(), found("login = failure"));

    const auto forward = chooseStep("forwardSteps", 1);
    ASSERT_EQ(forward.size(), 2);
    EXPECT_EQ(forward[1], QStringLiteral("region = cn-hangzhou\t\u2212 login = failure"));
    EXPECT_EQ(filterText(), "region = cn-hangzhou");
    EXPECT_FALSE(action(QStringLiteral("Forward")).isEnabled());
    EXPECT_EQ(find<FilterEdit>("filterEdit").filterText(), QStringLiteral("region = cn-hangzhou"));
}

TEST_F(PivotsTest, AValueInTheDetailsLeadsToEverythingOfItsUserInTheWholeArchive)
{
    type(QStringLiteral("event = AddUserToGroup and user = Saburo"));
    ASSERT_FALSE(rows().empty());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);

    chooseFromDetail(QStringLiteral("AddUserToGroup"), QStringLiteral("Everything of this user: Saburo"));
    EXPECT_EQ(filterText(), "user = Saburo");
    EXPECT_EQ(rows(), found("user = Saburo"));
}

TEST_F(PivotsTest, AValueInTheDetailsIsExcludedAndCountedAroundItsEvent)
{
    type(QStringLiteral("user = Saburo"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
    const auto event = QString::fromStdString(fieldText(Field::Event, rows().front(), session().context()));
    const auto time = session().context().store->time(rows().front());

    chooseFromDetail(event, QStringLiteral("User Saburo within 30 minutes"));
    std::vector<RowId> expected;
    for (const auto row : found("user = Saburo")) {
        if (std::abs(session().context().store->time(row).seconds - time.seconds) <= 1'800) {
            expected.push_back(row);
        }
    }
    EXPECT_EQ(rows(), expected);

    session().goBack();
    ASSERT_TRUE(settles());
    chooseFromDetail(event, QStringLiteral("Exclude"));
    EXPECT_EQ(rows(), found("user = Saburo and not event = " + event.toStdString()));
}

} // namespace
} // namespace trailscope::ui::test
