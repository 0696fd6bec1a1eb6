// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_filter.h"

#include "core/base/timestamp.h"

#include <algorithm>
#include <array>

namespace trailscope::test {

namespace {

//! Characters, lower case, with `*` and `?` of a pattern as numbers that no character has.
using Characters = std::vector<std::uint32_t>;
constexpr std::uint32_t anyText = 0xFFFF'0001;
constexpr std::uint32_t anyCharacter = 0xFFFF'0002;

Characters characters(const std::string& text, bool isPattern)
{
    Characters result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (isPattern && byte == '\\' && i + 1 < text.size()) {
            result.push_back(static_cast<unsigned char>(text[++i]));
        } else if (isPattern && (byte == '*' || byte == '?')) {
            result.push_back(byte == '*' ? anyText : anyCharacter);
        } else if ((byte & 0xC0U) == 0x80U && !result.empty()) {
            result.back() = (result.back() << 8U) | byte;
        } else {
            result.push_back(byte >= 'A' && byte <= 'Z' ? byte + 32U : byte);
        }
    }
    return result;
}

bool isLike(const Characters& text, std::size_t at, const Characters& pattern, std::size_t next)
{
    if (next == pattern.size()) {
        return at == text.size();
    }
    if (pattern[next] == anyText) {
        return isLike(text, at, pattern, next + 1)
            || (at < text.size() && isLike(text, at + 1, pattern, next));
    }
    return at < text.size() && (pattern[next] == anyCharacter || pattern[next] == text[at])
        && isLike(text, at + 1, pattern, next + 1);
}

bool isLike(const std::string& text, const std::string& pattern)
{
    return isLike(characters(text, false), 0, characters(pattern, true), 0);
}

std::string lower(std::string text)
{
    for (auto& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return text;
}

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

constexpr std::array<const char*, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string valueOf(Field field, const MadeEvent& event)
{
    const auto hour = toCivil({event.seconds}).hour;
    const auto weekday = weekdayOf({event.seconds});
    switch (field) {
    case Field::Outcome:
        return std::array{"success", "failure", "denied"}.at(static_cast<std::size_t>(event.traits.outcome));
    case Field::Login:
        return std::array{"no", "success", "failure"}.at(static_cast<std::size_t>(event.traits.login));
    case Field::Mfa:
        return std::array{"unknown", "no", "yes"}.at(static_cast<std::size_t>(event.traits.mfa));
    case Field::Root:
        return yesNo(event.traits.root);
    case Field::Sensitive:
        return yesNo(event.traits.sensitive);
    case Field::Provider:
        return event.traits.provider == Provider::ActionTrail ? "actiontrail" : "cloudtrail";
    case Field::File:
        return "made.gz";
    case Field::OffHours:
        return yesNo(weekday > 4 || hour < 9 || hour >= 18);
    case Field::Holiday:
        return "no";
    case Field::Weekday:
        return weekdays.at(static_cast<std::size_t>(weekday));
    case Field::Hour:
        return std::to_string(hour);
    default:
        break;
    }
    const auto found = event.texts.find(field);
    return found == event.texts.end() ? std::string() : found->second;
}

bool isNumber(const std::string& text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

//! Below, at or above 0; nothing when the two can't be compared.
std::optional<int> compared(const std::string& text, const std::string& bound)
{
    if (isNumber(bound)) {
        if (!isNumber(text)) {
            return std::nullopt;
        }
        const auto difference = std::stod(text) - std::stod(bound);
        return difference < 0 ? -1 : static_cast<int>(difference > 0);
    }
    return lower(text).compare(lower(bound));
}

bool isWithin(Match match, std::optional<int> order)
{
    switch (match) {
    case Match::Less:
        return order && *order < 0;
    case Match::LessEqual:
        return order && *order <= 0;
    case Match::Greater:
        return order && *order > 0;
    default:
        return order && *order >= 0;
    }
}

bool isWithin(const Clause& clause, const std::string& text)
{
    if (text.empty()) {
        return false;
    }
    if (clause.match != Match::Between) {
        return isWithin(clause.match, compared(text, clause.values.front()));
    }
    return isWithin(clause.includeLow ? Match::GreaterEqual : Match::Greater,
                    compared(text, clause.values.front()))
        && isWithin(clause.includeHigh ? Match::LessEqual : Match::Less,
                    compared(text, clause.values.back()));
}

//! Hours count as numbers and days from Monday; a range may run over the end.
bool isWithinCycle(const Clause& clause, int value)
{
    const auto number = [](const std::string& text) {
        const auto day = std::find(weekdays.begin(), weekdays.end(), text);
        return day == weekdays.end() ? std::stoi(text) : static_cast<int>(day - weekdays.begin());
    };
    const auto low = number(clause.values.front());
    const auto high = number(clause.values.back());
    const bool above = clause.includeLow ? value >= low : value > low;
    const bool below = clause.includeHigh ? value <= high : value < high;
    if (clause.match != Match::Between) {
        return isWithin(clause.match, value - low);
    }
    return low <= high ? above && below : above || below;
}

bool fieldMatches(Field field, const Clause& clause, const MadeEvent& event)
{
    if (field == Field::Time) { // only `time in [a, b)` with instants
        const auto low = parseIso8601(clause.values.front());
        const auto high = parseIso8601(clause.values.back());
        return low->seconds <= event.seconds && event.seconds < high->seconds;
    }
    const auto text = valueOf(field, event);
    const auto anyLike = [&](const std::string& around) {
        return std::any_of(clause.values.begin(), clause.values.end(),
                           [&](const std::string& value) { return isLike(text, around + value + around); });
    };
    switch (clause.match) {
    case Match::Equal:
        return anyLike("");
    case Match::Contains:
        return anyLike("*");
    case Match::Present:
        return !text.empty();
    default:
        break;
    }
    if (field == Field::Hour) {
        return isWithinCycle(clause, toCivil({event.seconds}).hour);
    }
    return field == Field::Weekday ? isWithinCycle(clause, weekdayOf({event.seconds}))
                                   : isWithin(clause, text);
}

bool anyColumnMatches(const std::string& word, const MadeEvent& event)
{
    for (auto field = Field::User; field < Field::Id;
         field = static_cast<Field>(static_cast<int>(field) + 1)) {
        if (field != Field::Request && isLike(valueOf(field, event), "*" + word + "*")) {
            return true;
        }
    }
    const bool isPlain = word.find_first_of("*?\\") == std::string::npos;
    return isPlain
        && (lower(valueOf(Field::Id, event)) == lower(word)
            || lower(valueOf(Field::Request, event)) == lower(word));
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
    static const std::vector<std::string> values{
        "root",     "Taro", "taro",          "Jiro",           "admin-role:session", "star",
        "ram-user", "",     "10.0.0.1",      "2001:db8::1",    "Internal",           "aliyuncli/2.0.6",
        "cn-",      "i-ab", "ConsoleSignin", "CreateInstance", "SecurityGroup",      "Ecs",
        "Ram",      "Read", "Forbidden.RAM", "success",        "1111111111111111",   "nobody"};
    return values;
}

Clause textClause(std::mt19937& random)
{
    static const std::vector<Field> textFields{
        Field::User,    Field::UserType, Field::Account,  Field::AccessKey, Field::Ip,
        Field::Agent,   Field::Region,   Field::Resource, Field::Source,    Field::Event,
        Field::Service, Field::Rw,       Field::Error,    Field::Message,   Field::Principal};
    static const std::vector<std::string> whole{"山田太郎", "*star?",  "quo\"te",
                                                "バケット", "山?太郎", "*太郎"};
    Clause clause;
    clause.subject = oneOf(textFields, random);
    const auto value = oneOf(sampleValues(), random);
    const bool isOrdered = std::get<Field>(clause.subject) != Field::Ip;
    switch (isOrdered ? random() % 8 : 4 + random() % 4) {
    case 0:
        clause.match = Match::Present;
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
        {Field::Outcome, "denied"}, {Field::Outcome, "f*"},        {Field::Login, "success"},
        {Field::Mfa, "unknown"},    {Field::Root, "yes"},          {Field::Sensitive, "no"},
        {Field::OffHours, "yes"},   {Field::Provider, "cloud*"},   {Field::Holiday, "yes"},
        {Field::File, "*.gz"},      {Field::Request, "request-7"}, {Field::Id, "ID-12"}};
    const auto& [field, value] = oneOf(values, random);
    return {field, Match::Equal, {value}, true, false};
}

Clause randomClause(std::mt19937& random)
{
    switch (random() % 8) {
    case 0: {
        const auto begin = static_cast<std::int64_t>(1'790'000'000 + random() % 432'000);
        return timeFilter({{begin}, {begin + 1 + static_cast<std::int64_t>(random() % 200'000)}}).clause;
    }
    case 1:
        return cycleClause(random);
    case 2:
        return knownClause(random);
    case 3: {
        const auto& word = oneOf(sampleValues(), random);
        return {AnyColumn{}, Match::Contains, {word.empty() ? "id-3" : word}, true, false};
    }
    default:
        return textClause(random);
    }
}

} // namespace

bool naivelyMatches(const Filter& filter, const MadeEvent& event)
{
    const auto matches = [&event](const Filter& child) { return naivelyMatches(child, event); };
    switch (filter.kind) {
    case Filter::Kind::All:
        return true;
    case Filter::Kind::And:
        return std::all_of(filter.children.begin(), filter.children.end(), matches);
    case Filter::Kind::Or:
        return std::any_of(filter.children.begin(), filter.children.end(), matches);
    case Filter::Kind::Not:
        return !matches(filter.children.front());
    case Filter::Kind::Clause:
        break;
    }
    const auto* field = std::get_if<Field>(&filter.clause.subject);
    return field != nullptr ? fieldMatches(*field, filter.clause, event)
                            : anyColumnMatches(filter.clause.values.front(), event);
}

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
