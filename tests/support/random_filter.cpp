// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_filter.h"

#include "core/query/text_pattern.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace trailscope::test {

namespace {

constexpr std::array<const char*, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string lower(std::string text)
{
    for (auto& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return text;
}

template<typename List>
const auto& oneOf(const List& list, std::mt19937& random)
{
    return *(list.begin() + static_cast<std::ptrdiff_t>(random() % list.size()));
}

//! Another spelling of the text, or a pattern that may match it.
std::string variation(std::string value, std::mt19937& random)
{
    switch (random() % 6) {
    case 0:
        return lower(value);
    case 1:
        return value.substr(0, 2) + "*";
    case 2:
        return "*" + value.substr(value.size() / 2);
    case 3:
        return value.empty() ? "?" : "?" + value.substr(1);
    default:
        return value;
    }
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        result += c == '*' || c == '?' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return result;
}

//! ASCII values may be cut anywhere; the others are used whole.
const std::vector<std::string>& sampleValues()
{
    static const std::vector<std::string> values{"root",
                                                 "Taro",
                                                 "taro",
                                                 "Jiro",
                                                 "admin-role:session",
                                                 "star",
                                                 "ram-user",
                                                 "",
                                                 "10.0.0.1",
                                                 "2001:db8::1",
                                                 "Internal",
                                                 "aliyuncli/2.0.6",
                                                 "cn-",
                                                 "i-ab",
                                                 "ConsoleSignin",
                                                 "CreateInstance",
                                                 "SecurityGroup",
                                                 "Ecs",
                                                 "IAMUser",
                                                 "ConsoleLogin",
                                                 "system",
                                                 "Ram",
                                                 "Read",
                                                 "Forbidden.RAM",
                                                 "success",
                                                 "1111111111111111",
                                                 "nobody",
                                                 "i-abc",
                                                 "sg-1",
                                                 "i-abc, sg-1",
                                                 "a, b",
                                                 "ACS::ECS::Instance",
                                                 "abc, sg"};
    return values;
}

//! All that is asked of addresses, in several spellings of them.
Clause addressClause(std::mt19937& random)
{
    static const std::vector<std::string> addresses{"10.0.0.1",      "9.0.0.1",          "::ffff:10.0.3.7",
                                                    "2001:DB8:0::1", "2001:db8:0001::2", "::"};
    static const std::vector<std::string> others{"Internal", "ECS*", "", "10.0.*", "*:db8:*", "nobody"};
    const auto& one = oneOf(addresses, random);
    switch (random() % 3) {
    case 0:
        return {Field::Ip,
                static_cast<Match>(static_cast<unsigned>(Match::Less) + random() % 4),
                {one},
                true,
                false};
    case 1:
        return {
            Field::Ip, Match::Between, {one, oneOf(addresses, random)}, random() % 2 == 0, random() % 2 == 0};
    default:
        return {Field::Ip, Match::Equal, {one, oneOf(others, random)}};
    }
}

Clause textClause(std::mt19937& random)
{
    static const std::vector<Field> textFields{
        Field::User,   Field::UserType, Field::Account,   Field::AccessKey,   Field::Ip,      Field::Agent,
        Field::Region, Field::Resource, Field::Source,    Field::Event,       Field::Service, Field::Rw,
        Field::Error,  Field::Message,  Field::Principal, Field::ResourceType};
    static const std::vector<std::string> whole{"山田太郎", "*star?",  "quo\"te",
                                                "バケット", "山?太郎", "*太郎"};
    Clause clause;
    clause.subject = oneOf(textFields, random);
    const auto value = oneOf(sampleValues(), random);
    if (std::get<Field>(clause.subject) == Field::Ip) {
        return addressClause(random);
    }
    switch (random() % 9) {
    case 0:
        clause.match = Match::Present;
        break;
    case 8:
        clause.match = random() % 2 == 0 ? Match::Empty : Match::Missing;
        break;
    case 1:
        clause.match = Match::Contains;
        clause.values = {value.empty() ? "a" : value};
        break;
    case 2:
        clause.match = static_cast<Match>(static_cast<unsigned>(Match::Less) + random() % 4);
        clause.values = {value.empty() ? "m" : value};
        break;
    case 3:
        clause.match = Match::Between;
        clause.values = {value.empty() ? "0" : value, "s"};
        clause.includeLow = random() % 2 == 0;
        clause.includeHigh = random() % 2 == 0;
        break;
    case 4:
        clause.values = {random() % 2 == 0 ? escaped(oneOf(whole, random)) : oneOf(whole, random)};
        break;
    default:
        clause.values = {variation(value, random), oneOf(sampleValues(), random)};
    }
    return clause;
}

//! Words of a column, in another order, with wildcards, or one behind the other.
Clause wordsClause(std::mt19937& random)
{
    static const std::vector<Field> columns{Field::User,     Field::UserType, Field::Agent,
                                            Field::Resource, Field::Event,    Field::Error,
                                            Field::Message,  Field::Region,   Field::Ip};
    static const std::vector<std::string> values{"session admin-role",
                                                 "admin-role",
                                                 "admin",
                                                 "ADMIN-ROLE:SESSION",
                                                 "2.0.6 aliyuncli",
                                                 "aliyuncli",
                                                 "aliyun*/2*",
                                                 "root",
                                                 "t?ro",
                                                 "ta\\?ro",
                                                 "star\\*",
                                                 "*star",
                                                 "バケット",
                                                 "山田太郎",
                                                 "山*",
                                                 "nobody taro",
                                                 "ram-user",
                                                 "/",
                                                 "",
                                                 "*",
                                                 "Forbidden.RAM",
                                                 "Forbidden.*"};
    const auto match = random() % 4 == 0 ? Match::Phrase : Match::Words;
    Clause clause{oneOf(columns, random), match, {oneOf(values, random)}};
    if (match == Match::Phrase && random() % 4 == 0) {
        clause.subject = AnyColumn{};
    }
    if (match == Match::Words && random() % 2 == 0) {
        clause.values.push_back(oneOf(values, random));
    }
    const bool isEmpty = literalText(clause.values.front()).empty();
    if (std::holds_alternative<AnyColumn>(clause.subject) && (isEmpty || clause.values.front() == "/")) {
        clause.values = {"session"};
    }
    return clause;
}

Clause cycleClause(std::mt19937& random)
{
    Clause clause;
    clause.subject = random() % 2 == 0 ? Field::Hour : Field::Weekday;
    const auto value = [&] {
        return std::get<Field>(clause.subject) == Field::Hour ? std::to_string(random() % 24)
                                                              : std::string(oneOf(weekdays, random));
    };
    clause.values = {value(), value()};
    clause.match = Match::Equal;
    if (random() % 2 == 0) {
        clause.match = Match::Between;
        clause.includeLow = random() % 2 == 0;
        clause.includeHigh = random() % 2 == 0;
    } else if (random() % 2 == 0) {
        clause.match = static_cast<Match>(static_cast<unsigned>(Match::Less) + random() % 4);
        clause.values.pop_back();
    }
    return clause;
}

Clause knownClause(std::mt19937& random)
{
    static const std::vector<std::pair<Field, std::string>> values{
        {Field::Outcome, "denied"},     {Field::Outcome, "f*"},      {Field::Login, "success"},
        {Field::Mfa, "unknown"},        {Field::Root, "yes"},        {Field::Sensitive, "no"},
        {Field::OffHours, "yes"},       {Field::Provider, "cloud*"}, {Field::Holiday, "yes"},
        {Field::Denial, "credentials"}, {Field::Delegation, "no"},   {Field::File, "*.gz"},
        {Field::Request, "request-7"},  {Field::Id, "ID-12"}};
    const auto& [field, value] = oneOf(values, random);
    return {field, Match::Equal, {value}};
}

//! Two columns of one event, a network or an expression.
Clause rareClause(std::mt19937& random)
{
    static const std::vector<Field> columns{Field::User,  Field::UserType, Field::Principal, Field::Account,
                                            Field::Event, Field::Service,  Field::Message,   Field::Region,
                                            Field::Ip,    Field::Resource};
    static const std::vector<std::string> networks{"10.0.0.0/8", "10.0.0.0/31", "0.0.0.0/0",
                                                   "192.168.0.0/16"};
    static const std::vector<std::string> expressions{"^ta", "o$", "[0-9]+", "sign|group", "^$", "[^a-z]r"};
    switch (random() % 3) {
    case 0:
        return {Field::Ip, Match::Network, {oneOf(networks, random)}};
    case 1:
        return {oneOf(columns, random), Match::Regex, {oneOf(expressions, random)}};
    default:
        break;
    }
    static const std::vector<Match> matches{Match::Equal,     Match::Contains, Match::Less,
                                            Match::LessEqual, Match::Greater,  Match::GreaterEqual};
    const auto one = oneOf(columns, random);
    const auto match = oneOf(matches, random);
    return valuePair(one, match, oneOf(columns, random));
}

Clause randomClause(std::mt19937& random)
{
    switch (random() % 12) {
    case 10:
    case 11:
        return wordsClause(random);
    case 8:
    case 9:
        return rareClause(random);
    case 0: {
        const auto begin = static_cast<std::int64_t>(1'790'000'000 + random() % 432'000);
        return timeFilter({{begin}, {begin + 1 + static_cast<std::int64_t>(random() % 200'000)}}).clause;
    }
    case 1:
        return cycleClause(random);
    case 2:
        return knownClause(random);
    case 3: {
        static const std::vector<std::string> apart{"session admin-role", "taro root", "nobody taro",
                                                    "2.0.6 aliyuncli", "RAM success"};
        const auto& word = oneOf(random() % 3 == 0 ? apart : sampleValues(), random);
        return {AnyColumn{}, Match::Contains, {word.empty() ? "id-3" : word}};
    }
    default:
        return textClause(random);
    }
}

} // namespace

Filter randomFilter(std::mt19937& random, int depth)
{
    if (depth == 0 || random() % 4 == 0) {
        return clauseFilter(randomClause(random));
    }
    const auto kind = random() % 5;
    if (kind == 0) {
        return negated(randomFilter(random, depth - 1));
    }
    std::vector<Filter> children;
    for (auto count = 2 + random() % 3; count > 0; --count) {
        children.push_back(randomFilter(random, depth - 1));
    }
    return kind < 3 ? allOf(std::move(children)) : anyOf(std::move(children));
}

} // namespace trailscope::test
