// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/models/event_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

constexpr std::int64_t newYear2024 = 1'704'067'200; // 2024-01-01T00:00:00Z

class EventTableModelTest : public ::testing::Test {
protected:
    [[nodiscard]] QString shown(int row, Field field) const
    {
        return model.index(row, EventTableModel::columnOf(field)).data().toString();
    }

    EventTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EventTableModelTest, StartsWithoutRowsAndWithAColumnForEachField)
{
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), static_cast<int>(fieldCount));
    EXPECT_EQ(
        model.headerData(EventTableModel::columnOf(Field::Ip), Qt::Horizontal, Qt::DisplayRole).toString(),
        QStringLiteral("Source IP"));
}

TEST_F(EventTableModelTest, ShowsRowsInTheOrderGiven)
{
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setRows(
        test::contextOf(trailscope::test::makeStore({{1, {{Field::User, "Taro"}, {Field::Id, "a"}}, {}},
                                                     {2, {{Field::User, "山田太郎"}, {Field::Id, "b"}}, {}}}),
                        "UTC"),
        test::rowList({1, 0}));

    EXPECT_EQ(resets.count(), 1);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(0, Field::User), QStringLiteral("山田太郎"));
    EXPECT_EQ(shown(1, Field::User), QStringLiteral("Taro"));
}

TEST_F(EventTableModelTest, TimeIsShownInTheZoneAndSortedAsSeconds)
{
    model.setRows(test::contextOf(trailscope::test::makeStore({{newYear2024, {}, {}}}), "Asia/Tokyo"),
                  test::rowList({0}));

    EXPECT_EQ(shown(0, Field::Time), QStringLiteral("2024-01-01 09:00:00"));
    EXPECT_EQ(model.index(0, 0).data(EventTableModel::SortRole).toLongLong(), newYear2024);
}

TEST_F(EventTableModelTest, RefusedStandsBeforeFailedBeforeRoot)
{
    const auto mark = [](Outcome outcome, Login login, bool root) {
        Traits traits;
        traits.outcome = outcome;
        traits.login = login;
        traits.root = root;
        return markOf(traits);
    };

    EXPECT_EQ(mark(Outcome::Denied, Login::No, true), EventMark::Denied);
    EXPECT_EQ(mark(Outcome::Failure, Login::No, true), EventMark::Failed);
    EXPECT_EQ(mark(Outcome::Success, Login::Failure, false), EventMark::Failed);
    EXPECT_EQ(mark(Outcome::Success, Login::No, true), EventMark::Root);
    EXPECT_EQ(mark(Outcome::Success, Login::Success, false), EventMark::None);
}

} // namespace
} // namespace trailscope::ui
