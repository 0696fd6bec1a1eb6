// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! A text as people of another language type it, and what it means.
struct Habit {
    std::string_view text;
    std::string_view meaning;
};

constexpr Habit habits[] = {
    // Lucene and the languages of Kibana
    {"-user: kato", "not user: kato"},
    {"-user:kato -event:x", "not user: kato and not event: x"},
    {"+user: kato", "user: kato"},
    {"-user = kato", "not user = kato"},
    {"user: [h TO l]", "user in [h, l]"},
    {"user: {h TO l}", "user in (h l)"},
    {"user:[h TO l}", "user in [h, l)"},
    {"bytes: [10 TO *]", "bytes >= 10"},
    {"bytes: {* TO 10}", "bytes < 10"},
    {"user: [* TO *]", "user: *"},
    {"time: [2026-10-01 TO 2026-10-31]", "time in [2026-10-01, 2026-10-31]"},
    {R"(user: ["a b" TO "c d"])", R"(user in ["a b", "c d"])"},
    {"_exists_: user", "user: *"},
    {"bytes:>100", "bytes > 100"},
    {"bytes: >= 100", "bytes >= 100"},
    // SQL
    {"event not in (CheckMfa, SwitchRole)", "not event = (CheckMfa or SwitchRole)"},
    {"event NOT IN ('CheckMfa')", "not event = CheckMfa"},
    {"hour not in [22, 6)", "not hour in [22, 6)"},
    {"user like 'ka%'", "user = ka*"},
    {"user LIKE '%ato'", "user = *ato"},
    {"user not like '%a_o%'", "not user = *a?o*"},
    {R"(user like '50\%')", "user = 50%"},
    {"user like '5*%'", R"(user = "5\**")"},
    {"user like ka*", "user = ka*"},
    {"user <> kato", "not user = kato"},
    {"user is kato", "user = kato"},
    {"user is not kato", "not user = kato"},
    {"user is not null", "user: *"},
    {"user is not empty", "user: *"},
    {"user is one of (kato, mori)", "user = (kato or mori)"},
    {"bytes between 10 and 20", "bytes in [10, 20]"},
    {"bytes not between 10 and 20 and user: x", "not bytes in [10, 20] and user: x"},
    {"event == A && user != b", "event = A and not user = b"},
    {"event === A || user !== b", "event = A or not user = b"},
    // Wireshark, PowerShell and Kusto
    {"user in {kato, mori}", "user = (kato or mori)"},
    {R"(user in {"kato" "mori"})", "user = (kato or mori)"},
    {"user !in {kato}", "not user = kato"},
    {"user eq kato", "user = kato"},
    {"user -eq 'kato'", "user = kato"},
    {"user ne kato", "not user = kato"},
    {"user -like 'ka*'", "user = ka*"},
    {"bytes gt 100 and bytes le 200", "bytes > 100 and bytes <= 200"},
    {"user contains kat", "user ~ kat"},
    {"user !contains kat", "not user ~ kat"},
    {"user !~ kat", "not user ~ kat"},
    {R"(agent startswith "aws-cli")", "agent = aws-cli*"},
    {"agent endswith '2.15'", "agent = *2.15"},
    {R"(user matches "^ka.*o$")", "user: /^ka.*o$/"},
    {R"(user matches regex "^ka")", "user: /^ka/"},
    {"agent has Chrome", "agent: Chrome"},
    // Full-width signs and curly quotes
    {"user：kato", "user: kato"},
    {"user＝kato　and　event！＝x", "user = kato and not event = x"},
    {"event：（A or B）", "event: (A or B)"},
    {"event in （A，B、C）", "event = (A or B or C)"},
    {"event in (A，B、C)", "event = (A or B or C)"},
    {"hour in [22，6)", "hour in [22, 6)"},
    {"user ＝ field（principal）", "user = field(principal)"},
    {"user = „Taro Yamada“", R"(user = "Taro Yamada")"},
    {"（user：kato or user：mori）and ip：10.0.0.1", "user: (kato or mori) and ip = 10.0.0.1"},
    {"user: “Taro Yamada”", R"(user: "Taro Yamada")"},
    {"user = ‘Taro Yamada’", R"(user = "Taro Yamada")"},
    {"user：＂Taro Yamada＂", R"(user: "Taro Yamada")"},
    {"bytes＞100", "bytes > 100"},
    {"user～ka", "user ~ ka"},
    {"user＝ka＊", "user = ka*"},
    {"！user：kato", "not user: kato"},
    {"user = 山田（東京）", R"(user = "山田（東京）")"}, // signs of the value
    {"user = \"a：b\"", "user = \"a：b\""},
    // Simple Log Service
    {R"(#"Failed authentication")", R"(#"Failed authentication")"},
    {R"(message: #"not authorized")", R"(message: #"not authorized")"},
    {R"(not message:#'a b')", R"(not message: #"a b")"},
    {R"(message: (#"a b" or c))", R"(message: #"a b" or message: c)"},
    {R"("event.userIdentity.userName": kato)", "user: kato"},
    {"__topic__: actiontrail_audit_event and user: kato", "user: kato"},
    {"__topic__: oss_access_log", "__topic__: oss_access_log"},
    {"__source__: 10.0.0.1", "__source__: 10.0.0.1"},
    {"__tag__:__client_ip__: 10.0.0.1", R"("__tag__:__client_ip__": 10.0.0.1)"},
    {"event.errorCode is not NULL and event.errorCode != ''", R"(error: * and not error = "")"},
};

std::string canonical(std::string_view text)
{
    const auto parsed = parseFilter(text);
    return parsed.filter() != nullptr ? toText(*parsed.filter()) : describe(*parsed.error());
}

TEST(FilterHabitsTest, TextsOfOtherLanguagesMeanWhatTheyMeanThere)
{
    for (const auto& [text, meaning] : habits) {
        EXPECT_EQ(canonical(text), meaning) << text;
        EXPECT_EQ(canonical(meaning), meaning);
    }
}

TEST(FilterHabitsTest, WhatIsNotUnderstoodIsRefusedWithoutARepairThatMeansSomethingElse)
{
    for (const auto* text :
         {"user: {h TO l", "user: [h TO l", "user in {a", "user in {1..5}", "user eq and",
          "bytes between 1 or 2", "user =~ \"ka\"", "user := kato", "user: (a b)", "user in [1, 2",
          "a or b) and c", "(a or b and c", R"(user: "Taro and event: x)", "login between a and b"}) {
        ASSERT_NE(parseFilter(text).error(), nullptr) << text << " is " << canonical(text);
        EXPECT_EQ(repairedText(text), std::nullopt) << text;
    }
}

TEST(FilterHabitsTest, AnUnknownNameBeforeAnOperatorIsAMistake)
{
    EXPECT_EQ(canonical("usr eq kato"), "At character 1: no field `usr`; did you mean `user`?");
    EXPECT_EQ(canonical("usr not in (kato)"), "At character 1: no field `usr`; did you mean `user`?");
    EXPECT_EQ(canonical("-usr: kato"), "At character 2: no field `usr`; did you mean `user`?");
    EXPECT_EQ(repairedText("-usr: kato"), "-user: kato");
}

TEST(FilterHabitsTest, AQuoteAtTheEndOfAValueIsAMistake)
{
    EXPECT_EQ(canonical("user = kato\""), "At character 8: the quote is never opened.");
    EXPECT_EQ(repairedText("user = kato\" and event: x"), "user = \"kato\" and event: x");
    EXPECT_EQ(repairedText("user = kato”"), "user = “kato”");
    for (const auto* unsure : {"user = kato'", "user: ka*\"", "user = (a, b\")", "user = null\""}) {
        ASSERT_NE(parseFilter(unsure).error(), nullptr) << unsure;
        EXPECT_EQ(repairedText(unsure), std::nullopt) << unsure;
    }
    EXPECT_EQ(canonical("user = O'Brien"), R"(user = "O'Brien")");
    EXPECT_EQ(canonical(R"(user = 5\")"), R"(user = "5\"")");
}

TEST(FilterHabitsTest, AReversedComparisonIsRepaired)
{
    EXPECT_EQ(repairedText("bytes => 10 and hour =< 5"), "bytes >= 10 and hour <= 5");
}

TEST(FilterHabitsTest, FreeTextBesideConditionsIsNamed)
{
    using Words = std::vector<std::string>;
    EXPECT_EQ(parseFilter("user lik kato").searchedAsWords, (Words{"user", "lik", "kato"}));
    EXPECT_EQ(parseFilter("user = kato or mori").searchedAsWords, (Words{"mori"}));
    EXPECT_EQ(parseFilter("nto root").searchedAsWords, (Words{"nto", "root"}));
    EXPECT_EQ(parseFilter("people like kato").searchedAsWords, (Words{"people", "like", "kato"}));
    EXPECT_EQ(parseFilter("event; /o$/").searchedAsWords, Words{"event;"});
    EXPECT_EQ(parseFilter("root").searchedAsWords, Words());
    EXPECT_EQ(parseFilter("user: kato").searchedAsWords, Words());
}

} // namespace
} // namespace trailscope
