// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using enum FilterError::Kind;

//! A wrong text and what is told of it.
struct Mistake {
    std::string_view text;
    FilterError::Kind kind;
    std::size_t position;
    std::string_view token;
    std::string_view suggestion;
};

constexpr Mistake mistakes[] = {
    {"usr: Taro", UnknownField, 0, "usr", "user"},
    {"userName: Taro", UnknownField, 0, "userName", "user"},
    {"event_name: CreateSecurityGroup", UnknownField, 0, "event_name", "event"},
    {"operation: PutBucket", UnknownField, 0, "operation", "event"},
    {"request_uri: acl", UnknownField, 0, "request_uri", "requestParameters.requestUrl"},
    {"user: field(usr)", UnknownField, 12, "usr", "user"},
    {"user: field(", MissingValue, 12, "", ""},
    {"user: field()", MissingValue, 12, ")", ""},
    {"user: field(ip", MissingBracket, 11, "(", ""},
    {"user: field(ip account)", MissingBracket, 11, "(", ""},
    {R"(user: field("ip)", MissingQuote, 12, R"("ip)", ""},
    {"user: field(time)", WrongOperator, 12, "time", ""},
    {"hour: field(user)", WrongOperator, 6, "field", ""},
    {"time: field(user)", WrongOperator, 6, "field", ""},
    {"streak: field(user)", WrongOperator, 8, "field", ""},
    {"streak: 0/10m", Unexpected, 8, "0/10m", ""},
    {"streak: 3/10", Unexpected, 8, "3/10", ""},
    {"streak: 3/0m", Unexpected, 8, "3/0m", ""},
    {"streak: 3/10w", Unexpected, 8, "3/10w", ""},
    {"vpcId: x", UnknownField, 0, "vpcId", ""},
    {R"("": x)", UnknownField, 0, R"("")", ""},
    {"event.: x", UnknownField, 0, "event.", "event"},
    {"x: y", UnknownField, 0, "x", ""},
    {"nothingLikeIt is null", UnknownField, 0, "nothingLikeIt", ""},
    {"nothingLikeIt in (a)", UnknownField, 0, "nothingLikeIt", ""},
    {"user:", MissingValue, 5, "", ""},
    {"user: and event: x", MissingValue, 6, "and", ""},
    {"user: :x", MissingValue, 6, ":", ""},
    {"user: = x", MissingValue, 6, "=", ""},
    {"user: ()", MissingValue, 7, ")", ""},
    {"user: (a or)", MissingValue, 11, ")", ""},
    {"user: (a or b", MissingBracket, 6, "(", ""},
    {"user: (a b)", Unexpected, 9, "b", ""},
    {"user: a]b or c]", UnmatchedBracket, 14, "]", ""},
    {"user in [1, 2", MissingBracket, 8, "[", ""},
    {"user in (a, b", MissingBracket, 8, "(", ""},
    {"user in [1]", MissingValue, 10, "]", ""},
    {"user in [1, 2, 3]", Unexpected, 13, ",", ""},
    {"(user: a", MissingBracket, 0, "(", ""},
    {"((user: a)", MissingBracket, 0, "(", ""},
    {"user: a)", UnmatchedBracket, 7, ")", ""},
    {"user: a) and (b", UnmatchedBracket, 7, ")", ""},
    {")", UnmatchedBracket, 0, ")", ""},
    {"]", UnmatchedBracket, 0, "]", ""},
    {R"(user: "a)", MissingQuote, 6, R"("a)", ""},
    {"user: 'a", MissingQuote, 6, "'a", ""},
    {R"("user: a)", MissingQuote, 0, R"("user: a)", ""},
    {"message: /a", MissingQuote, 9, "/a", ""},
    {"message: /[/", BadRegex, 9, "/[/", "missing ]: ["},
    {"message: /(a/", BadRegex, 9, "/(a/", "missing ): (a"},
    {"message: //", MissingValue, 9, "//", ""},
    {"/(/", BadRegex, 0, "/(/", "missing ): ("},
    {"and user: a", MissingOperand, 0, "and", ""},
    {"user: a and", MissingOperand, 8, "and", ""},
    {"user: a or", MissingOperand, 8, "or", ""},
    {"user: a and or b", MissingOperand, 8, "and", ""},
    {"not", MissingOperand, 0, "not", ""},
    {"not and a", MissingOperand, 0, "not", ""},
    {"a || && b", MissingOperand, 2, "||", ""},
    {"()", Unexpected, 1, ")", ""},
    {"user: a , b", Unexpected, 8, ",", ""},
    {"[a]", Unexpected, 0, "[", ""},
    {": a", Unexpected, 0, ":", ""},
    {"a (b", MissingBracket, 2, "(", ""},
    {"time: tomorrow", BadTime, 6, "tomorrow", ""},
    {"time: 2026/10/01", BadTime, 6, "2026/10/01", "2026-10-01"},
    {"time: 20261001", BadTime, 6, "20261001", "2026-10-01"},
    {"time: 2026.10", BadTime, 6, "2026.10", "2026-10"},
    {"time: 30d", BadTime, 6, "30d", "last 30d"},
    {"time: last30d", BadTime, 6, "last30d", "last 30d"},
    {"time > 2026-10-01T09", BadTime, 7, "2026-10-01T09", "2026-10-01T09:00"},
    {"time < now", BadTime, 7, "now", ""},
    {"time: 10-01", BadTime, 6, "10-01", ""},
    {"time in [today, yesterday]", BadTime, 16, "yesterday", ""},
    {"time: 2026-13-01", BadTime, 6, "2026-13-01", ""},
    {"time: 2026-02-30", BadTime, 6, "2026-02-30", ""},
    {"time: 2026-10-01 25:00", BadTime, 6, "2026-10-01 25:00", ""},
    {"time > last 30d", BadTime, 7, "last 30d", ""},
    {"time: last", BadTime, 6, "last", ""},
    {"time: last 30 fortnights", BadTime, 6, "last 30", ""},
    {"time: last 0d", BadTime, 6, "last 0d", ""},
    {"time in [2026-10-02, 2026-10-01)", BadTime, 21, "2026-10-01", ""},
    {"time in [2026-10-01, 2026-10-01)", BadTime, 21, "2026-10-01", ""},
    {"time in [2026-10-01, soon]", BadTime, 21, "soon", ""},
    {"time: 2026-10-*", BadTime, 6, "2026-10-*", ""},
    {"time ~ 2026", WrongOperator, 5, "~", ""},
    {"time: /2026/", WrongOperator, 6, "/2026/", ""},
    {"ip: 10.0.0.0/33", BadNetwork, 4, "10.0.0.0/33", ""},
    {"ip: 10.0.0/8", BadNetwork, 4, "10.0.0/8", ""},
    {"ip: 10.0.0.0/", BadNetwork, 4, "10.0.0.0/", ""},
    {"ip: (10.0.0.0/8 or 10.0.0.0/x)", BadNetwork, 19, "10.0.0.0/x", ""},
    {"ip > Internal", BadNetwork, 5, "Internal", ""},
    {"ip > 10.0.0.0/8", BadNetwork, 5, "10.0.0.0/8", ""},
    {"ip in [10.0.0.1, b]", BadNetwork, 17, "b", ""},
    {"bytes > many", BadNumber, 8, "many", ""},
    {"bytes > 1XB", BadNumber, 8, "1XB", ""},
    {"bytes > 1,00", BadNumber, 8, "1,00", ""},
    {"bytes in [1KB, x]", BadNumber, 15, "x", ""},
    {"hour: 24", BadNumber, 6, "24", ""},
    {"hour: nine", BadNumber, 6, "nine", ""},
    {"hour ~ 1", WrongOperator, 5, "~", ""},
    {"hour in [22, 25)", BadNumber, 13, "25", ""},
    {"weekday: 8", Unexpected, 9, "8", ""},
    {"weekday: holiday", Unexpected, 9, "holiday", ""},
    {"login: sucess", Unexpected, 7, "sucess", "success"},
    {"login > no", WrongOperator, 6, ">", ""},
    {"root: maybe", Unexpected, 6, "maybe", ""},
    {"outcome: refused", Unexpected, 9, "refused", ""},
    {"offhours in [no, yes]", WrongOperator, 12, "[", ""},
    {"id < F", WrongOperator, 3, "<", ""},
    {R"(user ~ "")", MissingValue, 7, R"("")", ""},
    {R"(user > "")", MissingValue, 7, R"("")", ""},
    {"user > null", MissingValue, 7, "null", ""},
    {"user > /a/", MissingValue, 7, "/a/", ""},
    {R"(a "b)", MissingQuote, 2, R"("b)", ""},
    {"(", MissingBracket, 0, "(", ""},
    {"a (", MissingBracket, 2, "(", ""},
    {"not (", MissingBracket, 4, "(", ""},
};

TEST(FilterMistakeTableTest, EachMistakeIsNamedWithItsPlace)
{
    for (const auto& mistake : mistakes) {
        const auto parsed = parseFilter(mistake.text);
        ASSERT_NE(parsed.error(), nullptr) << mistake.text;

        const FilterError expected{mistake.kind,
                                   mistake.position,
                                   mistake.token.size(),
                                   std::string(mistake.token),
                                   std::string(mistake.suggestion),
                                   mistake.position + 1};

        EXPECT_EQ(*parsed.error(), expected) << mistake.text << ": " << describe(*parsed.error());
    }
}

TEST(FilterMistakeTableTest, TheMistakeIsTheTokenAtItsPlace)
{
    for (const auto& mistake : mistakes) {
        EXPECT_EQ(mistake.text.substr(mistake.position, mistake.token.size()), mistake.token);
        EXPECT_FALSE(describe(*parseFilter(mistake.text).error()).empty());
    }
}

} // namespace
} // namespace trailscope
