// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/models/detail_tree_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

const DetailNode* child(const std::vector<DetailNode>& nodes, const QString& name)
{
    const auto found = std::ranges::find(nodes, name, &DetailNode::name);
    return found == nodes.end() ? nullptr : &*found;
}

TEST(DetailTreeModelTest, IsASoundModelWhileNodesComeAndGo)
{
    DetailTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setNodes({{QStringLiteral("Who"),
                     {},
                     {},
                     std::nullopt,
                     {{QStringLiteral("User"), QStringLiteral("Taro"), "Taro", Subject(Field::User), {}}}}});

    const auto who = model.index(0, 0);
    ASSERT_EQ(model.rowCount(who), 1);
    const auto user = model.index(0, DetailTreeModel::ValueColumn, who);
    EXPECT_EQ(user.data().toString(), QStringLiteral("Taro"));
    EXPECT_EQ(user.parent(), who);

    model.setNodes({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DetailTreeModelTest, FieldsStandUnderTheirQuestionAndEmptyOnesAreLeftOut)
{
    const auto context =
        test::contextOf(trailscope::test::makeStore({{0, {{Field::User, "山田太郎"}}, {}}}), "Asia/Tokyo");

    const auto groups = fieldNodes(0, context);

    const auto* when = child(groups, QStringLiteral("When"));
    ASSERT_NE(when, nullptr);
    EXPECT_EQ(when->children.front().text, QStringLiteral("1970-01-01 09:00:00 +09:00"));
    const auto* who = child(groups, QStringLiteral("Who"));
    ASSERT_NE(who, nullptr);
    ASSERT_EQ(who->children.size(), 1U);
    EXPECT_EQ(who->children.front().text, QStringLiteral("山田太郎"));
}

TEST(DetailTreeModelTest, ValuesOfTheRecordCanBeFilteredByTheirPath)
{
    const auto json = parseJsonTree(
        R"({"userIdentity":{"userName":"Taro"},"requestParameterJson":"{\"RegionId\":\"cn\"}","list":["a"]})");
    ASSERT_TRUE(json.has_value());

    const auto record = recordNode(*json);

    const auto* identity = child(record.children, QStringLiteral("userIdentity"));
    ASSERT_NE(identity, nullptr);
    EXPECT_FALSE(identity->subject.has_value());
    EXPECT_EQ(identity->children.front().subject, Subject(Field::User));
    const auto* parameters = child(record.children, QStringLiteral("requestParameterJson"));
    ASSERT_NE(parameters, nullptr);
    EXPECT_EQ(parameters->children.front().subject, Subject(RawPath{"requestParameterJson.RegionId"}));
    EXPECT_FALSE(child(record.children, QStringLiteral("list"))->children.front().subject.has_value());
}

} // namespace
} // namespace trailscope::ui
