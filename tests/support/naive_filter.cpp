// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_filter.h"

#include "core/base/timestamp.h"
#include "core/event/stored_text.h"
#include "core/event/synonyms.h"
#include "tests/support/naive_text.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <regex>

namespace trailscope::test {

namespace {

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

constexpr std::array<const char*, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string valueOf(Field field, const MadeEvent& event)
{
    const auto hour = toCivil({event.seconds}).hour;
    const auto weekday = weekdayOf(Timestamp{event.seconds});
    switch (field) {
    case Field::Outcome:
        return std::array{"success", "failure", "denied"}.at(static_cast<std::size_t>(event.traits.outcome));
    case Field::Denial:
        return std::array{"no", "permission", "credentials"}.at(
            static_cast<std::size_t>(event.traits.denial));
    case Field::Delegation:
        return std::array{"no", "assumed-root", "delegate"}.at(
            static_cast<std::size_t>(event.traits.delegation));
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

//! Texts that compare as the addresses do: the family, then the bytes. Nothing for all else.
std::optional<std::string> addressKey(const std::string& text)
{
    std::array<char, 16> bytes{};
    if (inet_pton(AF_INET, text.c_str(), bytes.data()) == 1) {
        return '4' + std::string(bytes.data(), 4);
    }
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) {
        return std::nullopt;
    }
    const std::string v6(bytes.data(), bytes.size());
    const auto mapped = std::string(10, '\0') + "\xFF\xFF";
    return v6.starts_with(mapped) ? '4' + v6.substr(mapped.size()) : '6' + v6;
}

bool areOneAddress(const std::string& a, const std::string& b)
{
    return addressKey(a) && addressKey(a) == addressKey(b);
}

//! Below, at or above 0; nothing when the two can't be compared.
std::optional<int> compared(const std::string& text, const std::string& bound)
{
    if (isNumber(text) && isNumber(bound)) {
        const auto difference = std::stod(text) - std::stod(bound);
        return difference < 0 ? -1 : static_cast<int>(difference > 0);
    }
    const auto address = addressKey(text);
    const auto limit = addressKey(bound);
    if (address && limit) {
        return address->compare(*limit);
    }
    const bool isText = !address && !limit && !isNumber(text) && !isNumber(bound);
    return isText ? std::optional(lower(text).compare(lower(bound))) : std::nullopt;
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

//! Two columns; neither is empty.
bool pairMatches(const Clause& clause, const std::string& text, const std::string& other)
{
    if (text.empty() || other.empty()) {
        return false;
    }
    switch (clause.match) {
    case Match::Equal:
        return lower(text) == lower(other) || areOneAddress(text, other);
    case Match::Contains:
        return lower(text).find(lower(other)) != std::string::npos;
    default:
        return isWithin(clause.match, compared(text, other));
    }
}

//! An IPv4 address as a number; nothing for all else.
std::optional<std::uint32_t> addressNumber(const std::string& text)
{
    const auto key = addressKey(text);
    if (!key || key->front() != '4') {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (const char byte : key->substr(1)) {
        number = number * 256 + static_cast<unsigned char>(byte);
    }
    return number;
}

//! IPv4 only.
bool isInNetwork(const std::string& text, const std::string& network)
{
    const auto slash = network.find('/');
    const auto address = addressNumber(text);
    const auto first = addressNumber(network.substr(0, slash));
    const auto bits = std::stoi(network.substr(slash + 1));
    const auto shift = std::uint64_t{1} << (32 - bits);
    return address && first && *address / shift == *first / shift;
}

bool expressionMatches(const std::string& expression, const std::string& text)
{
    return std::regex_search(text, std::regex(expression, std::regex::icase));
}

//! Is the text a synonym of the value, which may have stars around it?
bool isLikeSynonym(Field field, const std::string& text, const std::string& value, const std::string& around)
{
    const auto first = std::min(value.find_first_not_of('*'), value.size());
    const auto last = value.find_last_not_of('*');
    const auto behind = last == std::string::npos ? value.size() : last + 1;
    const auto synonyms =
        synonymsOf(field, std::string_view(value).substr(first, std::max(behind, first) - first));
    return std::any_of(synonyms.begin(), synonyms.end(), [&](std::string_view synonym) {
        return isLike(text,
                      around + value.substr(0, first) + std::string(synonym) + value.substr(behind) + around);
    });
}

bool hasWordsOrSynonym(Field field, const std::string& text, const std::string& value)
{
    const auto all = words(text, false);
    return hasWords(text, value) || std::any_of(all.begin(), all.end(), [&](const std::string& word) {
               return isLikeSynonym(field, word, value, "");
           });
}

bool memberMatches(Field field, const Clause& clause, const MadeEvent& event, const std::string& text)
{
    if (clause.other) {
        const auto other = valueOf(std::get<Field>(*clause.other), event);
        const auto others = membersOf(other);
        return std::any_of(others.begin(), others.end(),
                           [&](std::string_view one) { return pairMatches(clause, text, std::string(one)); });
    }
    const auto anyLike = [&](const std::string& around) {
        return std::any_of(clause.values.begin(), clause.values.end(), [&](const std::string& value) {
            return isLike(text, around + value + around) || isLikeSynonym(field, text, value, around);
        });
    };
    switch (clause.match) {
    case Match::Equal:
        return anyLike("")
            || std::any_of(clause.values.begin(), clause.values.end(),
                           [&](const std::string& value) { return areOneAddress(text, value); });
    case Match::Contains:
        return anyLike("*");
    case Match::Words:
        return std::any_of(clause.values.begin(), clause.values.end(),
                           [&](const std::string& value) { return hasWordsOrSynonym(field, text, value); });
    case Match::Phrase: // one word is a phrase too, and may have a synonym
        return std::any_of(clause.values.begin(), clause.values.end(), [&](const std::string& value) {
            return hasPhrase(text, value)
                || (words(value, true).size() == 1 && hasWordsOrSynonym(field, text, value));
        });
    case Match::Present:
        return !text.empty();
    case Match::Regex:
        return expressionMatches(clause.values.front(), text);
    case Match::Network:
        return std::any_of(clause.values.begin(), clause.values.end(),
                           [&text](const std::string& network) { return isInNetwork(text, network); });
    default:
        break;
    }
    if (field == Field::Hour) {
        return isWithinCycle(clause, toCivil({event.seconds}).hour);
    }
    return field == Field::Weekday ? isWithinCycle(clause, weekdayOf(Timestamp{event.seconds}))
                                   : isWithin(clause, text);
}

//! What the record has in the place of a text.
enum class Blank { Missing, Empty, Null };

Blank blankOf(Field field, const MadeEvent& event)
{
    const auto bit = BlankFields::fieldBit(field);
    return (event.blanks.empty & bit) != 0 ? Blank::Empty
         : (event.blanks.null & bit) != 0  ? Blank::Null
                                           : Blank::Missing;
}

bool fieldMatches(Field field, const Clause& clause, const MadeEvent& event)
{
    if (clause.match == Match::Empty || clause.match == Match::Missing) {
        const auto wanted = clause.match == Match::Empty ? Blank::Empty : Blank::Missing;
        return valueOf(field, event).empty() && blankOf(field, event) == wanted;
    }
    if (field == Field::Time) { // only `time in [a, b)` with instants
        const auto low = parseIso8601(clause.values.front());
        const auto high = parseIso8601(clause.values.back());
        return low->seconds <= event.seconds && event.seconds < high->seconds;
    }
    const auto stored = valueOf(field, event);
    if (clause.match == Match::Words || clause.match == Match::Phrase) {
        return memberMatches(field, clause, event, std::string(shownText(stored)));
    }
    const auto members = membersOf(stored);
    const bool isWhole = clause.match == Match::Equal && !clause.other && members.size() > 1
                      && std::any_of(clause.values.begin(), clause.values.end(), [&](const auto& value) {
                             return value.find_first_of("*?") == std::string::npos
                                 && isLike(std::string(shownText(stored)), value);
                         });
    return isWhole || std::any_of(members.begin(), members.end(), [&](std::string_view member) {
               return memberMatches(field, clause, event, std::string(member));
           });
}

template<typename Test>
bool someColumn(const MadeEvent& event, Test test)
{
    for (auto field = Field::User; field < Field::Id;
         field = static_cast<Field>(static_cast<int>(field) + 1)) {
        if (field != Field::Request && test(field, valueOf(field, event))) {
            return true;
        }
    }
    return false;
}

bool anyColumnMatches(const Clause& clause, const MadeEvent& event)
{
    const auto& word = clause.values.front();
    if (clause.match == Match::Phrase) {
        return someColumn(event, [&word](Field, const std::string& stored) {
            return hasPhrase(std::string(shownText(stored)), word);
        });
    }
    const auto holdsText = [&word](Field field, const std::string& stored) {
        const auto members = membersOf(stored);
        return std::any_of(members.begin(), members.end(), [&](std::string_view member) {
            return isLike(std::string(member), "*" + word + "*")
                || isLikeSynonym(field, std::string(member), word, "*");
        });
    };
    if (someColumn(event, holdsText)) {
        return true;
    }
    const auto apart = words(word, true);
    const auto isSomewhere = [&event](const std::string& one) {
        return someColumn(event, [&one](Field field, const std::string& stored) {
            return hasWordsOrSynonym(field, std::string(shownText(stored)), one);
        });
    };
    if (apart.size() > 1 && std::all_of(apart.begin(), apart.end(), isSomewhere)) {
        return true;
    }
    const bool isPlain = word.find_first_of("*?\\") == std::string::npos;
    return isPlain
        && (lower(valueOf(Field::Id, event)) == lower(word)
            || lower(valueOf(Field::Request, event)) == lower(word));
}

} // namespace

bool naivelyMatches(const Filter& filter, const MadeEvent& event)
{
    return matchesTree(filter, [&event](const Filter& part) {
        const auto* field = std::get_if<Field>(&part.clause.subject);
        return field != nullptr ? fieldMatches(*field, part.clause, event)
                                : anyColumnMatches(part.clause, event);
    });
}

} // namespace trailscope::test
