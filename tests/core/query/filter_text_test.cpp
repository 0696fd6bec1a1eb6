// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/support/test_paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace trailscope {
namespace {

struct Reading {
    std::string_view text;
    std::string_view canonical;
};

constexpr Reading readings[] = {
    {"user: Taro", "user: Taro"},
    {"user:Taro", "user: Taro"},
    {"user = Taro", "user: Taro"},
    {"user == Taro", "user: Taro"},
    {"user != Taro", "not user: Taro"},
    {"USER: Taro", "user: Taro"},
    {"userIdentity.userName: Taro", "user: Taro"},
    {"event.userIdentity.userName: Taro", "user: Taro"},
    {R"("event.userIdentity.userName" : Taro)", "user: Taro"},
    {"'user': 'Taro'", "user: Taro"},
    {"event.event.userIdentity.userName: Taro", "user: Taro"},
    {R"(user: "Taro Yamada")", R"(user: "Taro Yamada")"},
    {R"(user: 'Taro "the" Yamada')", R"(user: "Taro \"the\" Yamada")"},
    {R"(user: "it's")", R"(user: "it's")"},
    {R"(user: "a\"b")", R"(user: "a\"b")"},
    {"user: O'Brien", R"(user: "O'Brien")"},
    {R"(user: Taro\ Yamada)", R"(user: "Taro Yamada")"},
    {R"(user: DOMAIN\taro)", R"(user: "DOMAIN\\taro")"},
    {R"(user: "DOMAIN\\taro")", R"(user: "DOMAIN\\taro")"},
    {R"(user: "50%*")", "user: 50%*"},
    {R"(user: "50\*")", R"(user: "50\*")"},
    {R"(user: a\*b)", R"(user: "a\*b")"},
    {R"(user: "\\*")", R"(user: "\\*")"},
    {"user: **", "user: *"},
    {R"(user: "*")", "user: *"},
    {"user: a**b", "user: a*b"},
    {"user: ?*", "user: ?*"},
    {"user: *", "user: *"},
    {R"(user: "")", R"(user: "")"},
    {"user: ''", R"(user: "")"},
    {"user: null", R"(user: "")"},
    {"user: NULL", R"(user: "")"},
    {R"(user: "null")", R"(user: "null")"},
    {"user != null", "user: *"},
    {"user is null", R"(user: "")"},
    {"user IS NOT NULL", "user: *"},
    {"not user is null", "user: *"},
    {R"(user: * and not user: "")", "user: *"},
    {R"(error is not null and error != "")", "error: *"},
    {"not not user: Taro", "user: Taro"},
    {"!user: Taro", "not user: Taro"},
    {"! ! user: Taro", "user: Taro"},
    {"not (user: Taro)", "not user: Taro"},
    {"not user: *", R"(user: "")"},
    {"not user != Taro", "user: Taro"},
    {"event: (A or B)", "event: (A or B)"},
    {"event: (A OR B || C)", "event: (A or B or C)"},
    {"event: (A, B)", "event: (A or B)"},
    {"event in (A, B)", "event: (A or B)"},
    {"event in (A)", "event: A"},
    {R"(event: (A or "b c" or /d/))", R"(event: (A or "b c") or event: /d/)"},
    {"event: A or event: B", "event: (A or B)"},
    {"event: A or event: a", "event: A"},
    {"event: A or user: x or event: B", "event: (A or B) or user: x"},
    {"event: A and event: B", "event: A and event: B"},
    {"event: A event: A", "event: A"},
    {"event: (A or *)", "event: A or event: *"},
    {R"(event: ("" or A))", R"(event: ("" or A))"},
    {"not event: (A or B)", "not event: (A or B)"},
    {"event != (A or B)", "not event: (A or B)"},
    {"service: Kms and (event: DisableKey or event: ScheduleKeyDeletion)",
     "service: Kms and event: (DisableKey or ScheduleKeyDeletion)"},
    {"user: a and user: b or user: c and user: d", "(user: a and user: b) or (user: c and user: d)"},
    {"a and (b and (c and d))", "a and b and c and d"},
    {"a or (b or (c or d))", "a or b or c or d"},
    {"(a or b) and (c or d)", "(a or b) and (c or d)"},
    {"a AND b Or c", "(a and b) or c"},
    {"a && b || c", "(a and b) or c"},
    {"a b c", "a and b and c"},
    {"a not b", "a and not b"},
    {"a or b c", "a or (b and c)"},
    {"((a))", "a"},
    {"taro", "taro"},
    {R"("Taro Yamada")", R"("Taro Yamada")"},
    {"'and'", R"("and")"},
    {R"("or")", R"("or")"},
    {"in", "in"},
    {"is", "is"},
    {"null", R"("null")"},
    {"*taro*", "taro"},
    {"ta*o", "ta*o"},
    {R"("ta\*o")", R"("ta\*o")"},
    {"/tar[ou]/", "/tar[ou]/"},
    {"*", ""},
    {"* or user: x", ""},
    {"* and user: x", "user: x"},
    {"not *", "not *"},
    {"in and is", "in and is"},
    {"2001:db8::1", R"("2001:db8::1")"},
    {"10.0.0.1", "10.0.0.1"},
    {"山田太郎", "山田太郎"},
    {"user: 山田　event: CreateUser", "user: 山田 and event: CreateUser"},
    {R"(user: "山　田")", R"(user: "山　田")"},
    {"user ~ tar", "user ~ tar"},
    {R"(user ~ "*tar*")", "user ~ tar"},
    {"user ~ t*r", "user ~ t*r"},
    {"user ~ *", "user: *"},
    {"user ~ (a or b)", "user ~ a or user ~ b"},
    {R"(not message ~ "not authorized")", R"(not message ~ "not authorized")"},
    {R"(message: /not\s+authorized/)", R"(message: /not\s+authorized/)"},
    {R"(message: /a\/b/)", R"(message: /a\/b/)"},
    {"message: /a/b/", R"(message: /a\/b/)"},
    {R"(message: /\//)", R"(message: /\//)"},
    {"message: (/a/ or /b/)", "message: /a/ or message: /b/"},
    {"ip: 10.0.0.0/8", "ip: 10.0.0.0/8"},
    {"ip: 2001:DB8::/32", "ip: 2001:db8::/32"},
    {"ip: ::1", R"(ip: "::1")"},
    {"ip: ::/0", R"(ip: "::/0")"},
    {"ip: 10.1.2.3", "ip: 10.1.2.3"},
    {"ip: (10.0.0.0/8 or 192.168.0.0/16)", "ip: (10.0.0.0/8 or 192.168.0.0/16)"},
    {"ip: (10.0.0.0/8 or Internal)", "ip: 10.0.0.0/8 or ip: Internal"},
    {"not ip: (10.0.0.0/8 or 192.168.0.0/16)", "not ip: (10.0.0.0/8 or 192.168.0.0/16)"},
    {"ip: 10.*", "ip: 10.*"},
    {R"(agent: "aliyuncli/2.0.6")", "agent: aliyuncli/2.0.6"},
    {"agent: aliyuncli/2.0.6", "agent: aliyuncli/2.0.6"},
    {"account < 5", "account < 5"},
    {"account <= 5", "account <= 5"},
    {"account > 5", "account > 5"},
    {"account >= 5", "account >= 5"},
    {R"(user > "a*")", R"(user > "a\*")"},
    {"account in [1 10]", "account in [1, 10]"},
    {"account in [1, 10]", "account in [1, 10]"},
    {"account in (1 10]", "account in (1, 10]"},
    {"account in (1 10)", "account in (1 10)"},
    {"account in [1 10)", "account in [1, 10)"},
    {R"(user in ["a b", "c d"))", R"(user in ["a b", "c d"))"},
    {"hour: 9", "hour: 9"},
    {"hour: 09", "hour: 9"},
    {"hour >= 22", "hour >= 22"},
    {"hour in [22, 6)", "hour in [22, 6)"},
    {"hour in [0, 24)", "hour in [0, 24)"},
    {"hour: (1 or 2 or 03)", "hour: (1 or 2 or 3)"},
    {"weekday: 6", "weekday: sat"},
    {"weekday: Saturday", "weekday: sat"},
    {"weekday: (sat or sun)", "weekday: (sat or sun)"},
    {"weekday in [fri, mon]", "weekday in [fri, mon]"},
    {"weekday > friday", "weekday > fri"},
    {"time: 2026-10-01", "time: 2026-10-01"},
    {"time: 2026-10", "time: 2026-10"},
    {"time: 2026", "time: 2026"},
    {R"(time: "2026-10-01 09:00")", R"(time: "2026-10-01 09:00")"},
    {"time: 2026-10-01 09:00", R"(time: "2026-10-01 09:00")"},
    {"time: 2026-10-01T09:00:00", "time: 2026-10-01T09:00:00"},
    {"time: 2026-10-01T09:00:00Z", "time: 2026-10-01T09:00:00Z"},
    {"time > 2026-10-01 09:00:00 and user: a", R"(time > "2026-10-01 09:00:00" and user: a)"},
    {R"(time > "2026-10-01 09:00")", R"(time > "2026-10-01 09:00")"},
    {"time in [2026-10-01, 2026-11-01)", "time in [2026-10-01, 2026-11-01)"},
    {"time in [2026-10-01 09:00, 2026-10-01 18:00]", R"(time in ["2026-10-01 09:00", "2026-10-01 18:00"])"},
    {"time in (2026-10-01 2026-10-03)", "time in (2026-10-01 2026-10-03)"},
    {"time in [2026-10-01T00:00:00+09:00, 2026-10-02T00:00:00+09:00)",
     "time in [2026-10-01T00:00:00+09:00, 2026-10-02T00:00:00+09:00)"},
    {"time in [2026-10-01, today]", "time in [2026-10-01, today]"},
    {"time: last 30d", "time: last 30d"},
    {"time: LAST 30 Days", "time: last 30d"},
    {R"(time: "last 90m")", "time: last 90m"},
    {"time: last 1 week", "time: last 1w"},
    {"time: (last 2h or 2026-10-01)", "time: (last 2h or 2026-10-01)"},
    {"time: (2026-10-01 or 2026-10-03)", "time: (2026-10-01 or 2026-10-03)"},
    {"time: today", "time: today"},
    {"time: Yesterday", "time: yesterday"},
    {"time: *", ""},
    {"login: FAILURE", "login: failure"},
    {"login: (success or failure)", "login: (success or failure)"},
    {"login: fail*", "login: fail*"},
    {"mfa: NO", "mfa: no"},
    {"root: true", "root: yes"},
    {"root: 1*", "root: 1*"},
    {"offhours: yes", "offhours: yes"},
    {"holiday: false", "holiday: no"},
    {"streak: TRUE", "streak: yes"},
    {"provider: CloudTrail", "provider: cloudtrail"},
    {"outcome ~ deni", "outcome ~ deni"},
    {"id: F23A3DD5-7842", "id: F23A3DD5-7842"},
    {"id: F23A*", "id: F23A*"},
    {R"(request: "F23A3DD5-7842")", "request: F23A3DD5-7842"},
    {"requestParameters.RegionId: cn-hangzhou", "requestParameters.RegionId: cn-hangzhou"},
    {"event.requestParameters.RegionId: cn-hangzhou", "requestParameters.RegionId: cn-hangzhou"},
    {R"("requestParameters.Tag 1.Key": x)", R"("requestParameters.Tag 1.Key": x)"},
    {"requestParameters.LookupAttribute.1.Key: *", "requestParameters.LookupAttribute.1.Key: *"},
    {"event.vpcId: vpc-1", "event.vpcId: vpc-1"},
    {"event.event.vpcId: vpc-1", "event.event.vpcId: vpc-1"},
    {"requestParameters.Size > 100", "requestParameters.Size > 100"},
    {"requestParameters.Size in [1 10]", "requestParameters.Size in [1, 10]"},
    {"requestParameters.X is null", R"(requestParameters.X: "")"},
    {"__topic__: actiontrail_audit_event", ""},
    {"__topic__: actiontrail_audit_event and user: Taro", "user: Taro"},
    {"user: Taro | select count(1) as c", "user: Taro"},
    {R"(user: "a|b")", R"(user: "a|b")"},
    {"| select 1", ""},
    {"user: resource,x", R"(user: "resource,x")"},
    {"user: a-b.c_d@e+f#g$h%i", "user: a-b.c_d@e+f#g$h%i"},
    {"user: admin-role:session", "user: admin-role:session"},
    {"resource: acs:ram::123:user/x", "resource: acs:ram::123:user/x"},
    {"user: last", "user: last"},
};

using enum FilterError::Kind;

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
    {"ip > 10.0.0.1", WrongOperator, 3, ">", ""},
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

std::string canonical(std::string_view text)
{
    const auto parsed = parseFilter(text);
    return parsed.filter() != nullptr ? toText(*parsed.filter()) : describe(*parsed.error());
}

TEST(FilterTextTest, EachTextHasItsCanonicalForm)
{
    for (const auto& reading : readings) {
        EXPECT_EQ(canonical(reading.text), reading.canonical) << reading.text;
    }
}

TEST(FilterTextTest, TheCanonicalFormIsReadAsTheSameFilter)
{
    for (const auto& reading : readings) {
        const auto first = parseFilter(reading.text);
        ASSERT_NE(first.filter(), nullptr) << reading.text;

        const auto second = parseFilter(toText(*first.filter()));

        ASSERT_NE(second.filter(), nullptr) << reading.text;
        EXPECT_EQ(*second.filter(), *first.filter()) << reading.text;
    }
}

TEST(FilterTextTest, EachMistakeIsNamedWithItsPlace)
{
    for (const auto& mistake : mistakes) {
        const auto parsed = parseFilter(mistake.text);
        ASSERT_NE(parsed.error(), nullptr) << mistake.text;

        const FilterError expected{mistake.kind, mistake.position, mistake.token.size(),
                                   std::string(mistake.token), std::string(mistake.suggestion)};

        EXPECT_EQ(*parsed.error(), expected) << mistake.text << ": " << describe(*parsed.error());
    }
}

TEST(FilterTextTest, TheMistakeIsTheTokenAtItsPlace)
{
    for (const auto& mistake : mistakes) {
        EXPECT_EQ(mistake.text.substr(mistake.position, mistake.token.size()), mistake.token);
        EXPECT_FALSE(describe(*parseFilter(mistake.text).error()).empty());
    }
}

TEST(FilterTextTest, AMistakeIsDescribedInASentence)
{
    EXPECT_EQ(canonical("usr: x"), "At character 1: no field `usr`; did you mean `user`?");
    EXPECT_EQ(canonical("user:"), "At character 6: a value is missing.");
    EXPECT_EQ(canonical("event: /(/"), "At character 8: `/(/` is no regular expression (missing ): ().");
}

TEST(FilterTextTest, TextFromThePipeOnIsCutAndSaidToBe)
{
    EXPECT_TRUE(parseFilter("user: Taro | select count(1)").cutAtPipe);
    EXPECT_TRUE(parseFilter("(user: Taro | select count(1)").cutAtPipe);
    EXPECT_FALSE(parseFilter("user: \"a|b\" || event: /a|b/").cutAtPipe);
}

TEST(FilterTextTest, NestingIsLimited)
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '(') + "user: a" + std::string(depth, ')');
    };

    EXPECT_EQ(canonical(nested(200)), "user: a");
    ASSERT_NE(parseFilter(nested(201)).error(), nullptr);
    EXPECT_EQ(parseFilter(nested(201)).error()->kind, TooDeep);
    EXPECT_EQ(parseFilter(std::string(300, '!') + "user: a").error()->kind, TooDeep);
    EXPECT_EQ(parseFilter(nested(100'000)).error()->kind, TooDeep);
}

TEST(FilterTextTest, DeepTextsWhoseCanonicalFormWouldBeDeeperAreRefused)
{
    std::string text = "a";
    for (int i = 0; i < 150; ++i) {
        text = "b or c and (" + text + ")"; // the canonical text has brackets around the And as well
    }

    ASSERT_NE(parseFilter(text).error(), nullptr);
    EXPECT_EQ(parseFilter(text).error()->kind, TooDeep);
}

TEST(FilterTextTest, TwentyThousandClausesAreReadInOneGo)
{
    std::string text = "event: e0";
    for (int i = 1; i < 20'000; ++i) {
        text += " or event: e" + std::to_string(i);
    }

    const auto parsed = parseFilter(text);

    ASSERT_NE(parsed.filter(), nullptr);
    EXPECT_EQ(parsed.filter()->clause.values.size(), 20'000U);
}

//! The texts between lines of three backquotes.
std::vector<std::string> publishedQueries()
{
    std::ifstream file(test::testData() / "samples/rules/cis_section2_queries.md");
    std::vector<std::string> queries;
    std::ostringstream query;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (line == "```") {
            if (inside) {
                queries.push_back(query.str());
                query.str({});
            }
            inside = !inside;
        } else if (inside) {
            query << line << '\n';
        }
    }
    return queries;
}

TEST(FilterTextTest, TheQueriesOfTheCisBenchmarkAreReadOrTheirMistakeIsNamed)
{
    std::map<std::string, int> outcomes;
    for (const auto& query : publishedQueries()) {
        const auto parsed = parseFilter(query);
        ++outcomes[parsed.filter() != nullptr ? "read" : describe(*parsed.error())];
    }

    const std::map<std::string, int> expected{
        {"read", 20},
        // 2.14 asks the access logs of OSS, not the trail.
        {"At character 2: no field `operation`.", 2},
        // 2.20 of version 1 lacks its last bracket, 2.21 has one too many.
        {"At character 30: `(` is never closed.", 1},
        {"At character 412: `)` closes nothing.", 2},
        // 2.22 of version 1 names the field in a way of its own.
        {"At character 2: no field `event_name`; did you mean `event`?", 1}};
    EXPECT_EQ(outcomes, expected);
}

TEST(FilterTextTest, TheBuiltinPresetsAreInTheirCanonicalForm)
{
    for (const std::string_view text :
         {"login: failure or streak: yes or (login: success and offhours: yes) or root: yes",
          "outcome: denied and event: (Create* or Run* or Add* or Allocate*)",
          "event: (CreateInstance or RunInstances or DeleteInstance or DeleteInstances or *SecurityGroup*) "
          "or "
          "service: (Ram or Ims)",
          "(service: Oss and event: (GetObject or PutBucketAcl)) or event: (ModifySecurityIps or "
          "CreateAccessKey)"}) {
        EXPECT_EQ(canonical(text), text);
    }
}

} // namespace
} // namespace trailscope
