// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/models/problem_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

TEST(ProblemModelTest, SaysWhatIsWrongAndWhatItCost)
{
    ProblemModel model({{"a.gz", {ErrorCode::TruncatedGzip, "a.gz", {}}, 0, 0, true},
                        {"b.json", {ErrorCode::BadRecord, "b.json", "eventTime"}, 1'234, 2, false}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    EXPECT_EQ(model.index(0, ProblemModel::ReasonColumn).data().toString(),
              QStringLiteral("The gzip data ends early"));
    EXPECT_EQ(model.index(0, ProblemModel::AdviceColumn).data().toString(),
              QStringLiteral("Copy the file from the bucket again."));
    EXPECT_EQ(model.index(0, ProblemModel::KeptColumn).data().toString(),
              QStringLiteral("Loaded up to the damage"));
    EXPECT_TRUE(
        model.index(1, ProblemModel::DetailColumn).data().toString().contains(QStringLiteral("eventTime")));
}

TEST(ProblemModelTest, TheListAsCsvQuotesAndGuardsItsCells)
{
    const ProblemModel model({{"=cmd,\"x\".gz", {ErrorCode::NotGzip, {}, {}}, 0, 0, false}});

    const QString line = model.toCsv().section(QStringLiteral("\r\n"), 1, 1);

    EXPECT_TRUE(line.startsWith(QStringLiteral("\"'=cmd,\"\"x\"\".gz\","))) << line.toStdString();
}

} // namespace
} // namespace trailscope::ui
