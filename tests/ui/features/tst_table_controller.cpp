// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/menu_support.h"
#include "tests/ui/session_test.h"
#include "ui/features/table_controller.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/detail_pane.h"
#include "ui/table/event_table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace trailscope::ui::test {
namespace {

class TableControllerTest : public SessionTest {
protected:
    EventTableModel model;
    EventTableView table{model};
    DetailPane detail;
    QLabel counts;
    TableController controller{parts(), {model, table, detail, counts}};
};

TEST_F(TableControllerTest, TheAnswersRowsAreShownAndCounted)
{
    ASSERT_TRUE(openSample());
    const auto all = session.context().store->rowCount();
    ASSERT_TRUE(setFilter("user = Jiro"));

    EXPECT_EQ(*model.rows(), *session.answer()->rows);
    EXPECT_EQ(counts.text(), QStringLiteral("%1 of %2 events")
                                 .arg(QLocale().toString(static_cast<qulonglong>(model.rows()->size())),
                                      QLocale().toString(static_cast<qulonglong>(all))));
    table.selectAll();
    EXPECT_TRUE(counts.text().endsWith(QStringLiteral("selected")));
}

TEST_F(TableControllerTest, AClickOnAHeadingSortsTheSession)
{
    ASSERT_TRUE(openSample());

    Q_EMIT table.sortRequested({Field::User, false});
    ASSERT_TRUE(settles());

    EXPECT_EQ(session.sort(), (SortKey{Field::User, false}));
    EXPECT_EQ(*model.rows(), *session.answer()->rows);
}

TEST_F(TableControllerTest, RowsAreCopiedWithAndWithoutHeadings)
{
    ASSERT_TRUE(openSample());
    table.moveCursorTo(0, TableSelection::Move::Select);

    actions.copyRows->trigger();
    const auto row = QGuiApplication::clipboard()->text();
    actions.copyWithHeadings->trigger();

    EXPECT_EQ(row, table.selectedText(false));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().endsWith(row));
    EXPECT_GT(QGuiApplication::clipboard()->text().size(), row.size());
}

TEST_F(TableControllerTest, AValueOfACellBecomesAPartOfTheFilter)
{
    ASSERT_TRUE(openSample());

    Q_EMIT table.cellMenuRequested(Field::User, 0, {});
    chooseFrom(valueMenuOf(table), QStringLiteral("Only this"));
    ASSERT_TRUE(settles());

    EXPECT_TRUE(session.answer()->matches->contains(0));
    EXPECT_FALSE(session.filter().isEmpty());
}

} // namespace
} // namespace trailscope::ui::test
