// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/models/filter_completion.h"

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

using Kind = CompletionPlace::Kind;

QueryContext madeContext()
{
    std::vector<MadeEvent> events;
    const auto add = [&](const char* user, const char* event, int times) {
        for (int i = 0; i < times; ++i) {
            events.push_back(
                {static_cast<std::int64_t>(events.size()), {{Field::User, user}, {Field::Event, event}}, {}});
        }
    };
    add("Jiro", "ConsoleSignin", 3);
    add("Jiro Yamada", "DeleteKey", 2);
    add("Hanako", "DeleteUser", 5);
    add("a*b", "DeleteUser", 1);
    return contextOf(trailscope::test::makeStore(events));
}

CompletionPlace placeAtEnd(const QString& text)
{
    return completionPlace(text, static_cast<int>(text.size()));
}

//! `text hint; text hint`
QString offered(const QString& typed)
{
    QStringList texts;
    for (const auto& completion : completionsAt(placeAtEnd(typed), madeContext())) {
        texts << completion.text + u' ' + completion.hint;
    }
    return texts.join(QStringLiteral("; "));
}

TEST(FilterCompletionTest, PlacesAreCountedInTheUnitsOfQtsTexts)
{
    EXPECT_EQ(placeAtEnd(QStringLiteral("user: 山田 and event: \"Delete 𠮷")),
              (CompletionPlace{Kind::Value, Field::Event, QStringLiteral("Delete 𠮷"), 20}));
}

TEST(FilterCompletionTest, WhatFollowsTheCursorDoesNotMatter)
{
    EXPECT_EQ(completionPlace(QStringLiteral("user: Ji and root: yes"), 8),
              placeAtEnd(QStringLiteral("user: Ji")));
}

TEST(FilterCompletionTest, ValuesComeWithTheirCountsTheFrequentFirst)
{
    EXPECT_EQ(offered(QStringLiteral("user = ")),
              QStringLiteral("Hanako 5; Jiro 3; \"Jiro Yamada\" 2; \"a\\*b\" 1"));
}

TEST(FilterCompletionTest, ValuesThatBeginWithWhatIsTypedStandBeforeThoseThatHoldIt)
{
    EXPECT_EQ(offered(QStringLiteral("event = delete")), QStringLiteral("DeleteUser 6; DeleteKey 2"));
    EXPECT_EQ(offered(QStringLiteral("user ~ ya")), QStringLiteral("\"Jiro Yamada\" 2"));
    EXPECT_EQ(offered(QStringLiteral("event = s")), QStringLiteral("DeleteUser 6; ConsoleSignin 3"));
}

TEST(FilterCompletionTest, EveryOfferedValueIsAFilterThatFindsIt)
{
    for (const auto& completion : completionsAt(placeAtEnd(QStringLiteral("user = ")), madeContext())) {
        const auto parsed = parseFilter("user = " + completion.text.toStdString());
        EXPECT_NE(parsed.filter(), nullptr) << completion.text.toStdString();
    }
}

TEST(FilterCompletionTest, KnownValuesAreOfferedThoughNoEventHasThem)
{
    EXPECT_EQ(offered(QStringLiteral("root = ")), QStringLiteral("no 11; yes 0"));
}

TEST(FilterCompletionTest, OnlyOperatorsThatTheFieldTakesAreOffered)
{
    const auto forUser = offered(QStringLiteral("user "));
    EXPECT_TRUE(forUser.contains(QStringLiteral("~ contains"))) << forUser.toStdString();
    EXPECT_TRUE(forUser.contains(QStringLiteral("is not null"))) << forUser.toStdString();
    const auto forHour = offered(QStringLiteral("hour "));
    EXPECT_FALSE(forHour.contains(u'~')) << forHour.toStdString();
    EXPECT_TRUE(forHour.contains(QStringLiteral("in ["))) << forHour.toStdString();
    EXPECT_FALSE(offered(QStringLiteral("login ")).contains(u'<'));
}

TEST(FilterCompletionTest, BehindAConditionComeJoinersAndFields)
{
    EXPECT_EQ(offered(QStringLiteral("user = Jiro ")),
              QStringLiteral("and both; or either; and not without"));
    EXPECT_TRUE(offered(QStringLiteral("user = Jiro o")).startsWith(QStringLiteral("or either; outcome = ")));
}

TEST(FilterCompletionTest, NamesAreFoundByTheirHeadingsToo)
{
    EXPECT_TRUE(offered(QStringLiteral("access")).startsWith(QStringLiteral("accesskey = ")));
    EXPECT_TRUE(offered(QStringLiteral("err")).startsWith(QStringLiteral("error = ")));
    EXPECT_EQ(offered(QStringLiteral("qqq")), QString());
}

TEST(FilterCompletionTest, EveryFieldAndTheWholeRecordAreOffered)
{
    const auto all = completionsAt(placeAtEnd(QString()), madeContext());

    EXPECT_EQ(all.size(), allFields().size() + 1);
    EXPECT_EQ(all.back().text, QStringLiteral("record ="));
    EXPECT_LE(all.size(), mostCompletions);
}

TEST(FilterCompletionTest, TheWholeRecordAndPathsOfItTakeOperators)
{
    EXPECT_TRUE(offered(QStringLiteral("record ")).contains(QStringLiteral("~ contains")));
    EXPECT_TRUE(offered(QStringLiteral("requestParameters.Id ")).contains(QStringLiteral("is null")));
}

} // namespace
} // namespace trailscope::ui::test
