// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/text_pattern.h"
#include "tests/support/random_filter.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

template<typename List>
const auto& oneOf(const List& list, std::mt19937& random)
{
    return *(list.begin() + static_cast<std::ptrdiff_t>(random() % list.size()));
}

//! A text of the pieces that mean something in a filter.
std::string nastyText(std::mt19937& random)
{
    static const std::vector<std::string> pieces{
        "\"",   "'",  "\\",  "*",    "?",  "(",  ")",  "[",     "]",      ",",      ":",  "=",   "|",
        "||",   "&&", "!",   "<",    ">",  " ",  "　", "and",   "or",     "/",      "//", "~",   "#",
        ".",    "a",  "NOT", "null", "in", "is", "山", "é",     "0",      "9",      "\t", "\n",  "$",
        "${x}", "{",  "}",   "::",   "1",  "T",  "-",  "last ", "field(", "event.", "%",  "\x01"};
    std::string text;
    for (auto count = 1 + random() % 5; count > 0; --count) {
        text += oneOf(pieces, random);
    }
    return text;
}

Clause nastyClause(std::mt19937& random)
{
    static const std::vector<Field> fields{Field::User,    Field::Event,  Field::Message,
                                           Field::Account, Field::Source, Field::Resource};
    static const std::vector<Match> matches{Match::Equal,     Match::Contains, Match::Less,
                                            Match::LessEqual, Match::Greater,  Match::GreaterEqual};
    Clause clause;
    const auto path = [&random] { return Subject(RawPath{nastyText(random)}); };
    clause.subject = random() % 3 == 0 ? path() : Subject(oneOf(fields, random));
    clause.match = oneOf(matches, random);
    const bool isPattern = clause.match == Match::Equal || clause.match == Match::Contains;
    switch (random() % 6) {
    case 0:
        clause.other = random() % 2 == 0 ? path() : Subject(oneOf(fields, random));
        return clause;
    case 1:
        return {AnyColumn{}, Match::Contains, {escapedText(nastyText(random))}};
    case 2:
        clause.match = Match::Between;
        clause.values = {nastyText(random), nastyText(random)};
        clause.includeLow = random() % 2 == 0;
        clause.includeHigh = random() % 2 == 0;
        return clause;
    default:
        break;
    }
    for (auto count = isPattern && clause.match == Match::Equal ? 1 + random() % 3 : 1; count > 0; --count) {
        const auto text = nastyText(random);
        clause.values.push_back(isPattern && random() % 2 == 0 ? escapedText(text) : text);
    }
    return clause;
}

Filter nastyFilter(std::mt19937& random, int depth)
{
    if (depth == 0 || random() % 3 == 0) {
        return clauseFilter(nastyClause(random));
    }
    if (random() % 4 == 0) {
        return negated(nastyFilter(random, depth - 1));
    }
    std::vector<Filter> children{nastyFilter(random, depth - 1), nastyFilter(random, depth - 1)};
    return random() % 2 == 0 ? allOf(std::move(children)) : anyOf(std::move(children));
}

TEST(FilterPropertyTest, EveryFilterIsReadBackFromItsText)
{
    std::mt19937 random(71);
    for (int i = 0; i < 5'000; ++i) {
        const auto filter = nastyFilter(random, 3);
        const auto text = toText(filter);

        const auto again = parseFilter(text);

        ASSERT_NE(again.filter(), nullptr) << text << '\n' << describe(*again.error());
        ASSERT_EQ(toText(*again.filter()), text);
        ASSERT_EQ(*again.filter(), filter) << text;
    }
}

TEST(FilterPropertyTest, AnyTextIsAFilterOrHasAMistakeInsideOfIt)
{
    std::mt19937 random(72);
    for (int i = 0; i < 5'000; ++i) {
        const auto text = nastyText(random) + nastyText(random);
        const auto parsed = parseFilter(text);
        if (const auto* error = parsed.error()) {
            ASSERT_EQ(text.substr(error->position, error->length), error->token) << text;
        } else {
            ASSERT_EQ(*parseFilter(toText(*parsed.filter())).filter(), *parsed.filter()) << text;
        }
    }
}

//! The filter in other words: other names and signs, more brackets and blanks.
class Rephrasing {
public:
    explicit Rephrasing(std::mt19937& random) : m_random(random) {}

    std::string text(const Filter& filter)
    {
        switch (filter.kind) {
        case Filter::Kind::All:
            return "*";
        case Filter::Kind::Clause:
            return clauseText(filter);
        case Filter::Kind::And:
            return joined(filter, {" and ", " AND ", " && ", "　", "  ", "\n"});
        case Filter::Kind::Or:
            return joined(filter, {" or ", " OR ", " || ", " Or "});
        case Filter::Kind::Not:
            break;
        }
        return choice({"not ", "NOT ", "!", "! not not "}) + bracketed(filter.children.front());
    }

private:
    std::string choice(const std::vector<std::string>& texts) { return oneOf(texts, m_random); }

    std::string bracketed(const Filter& filter)
    {
        return m_random() % 2 == 0 ? "(" + text(filter) + " )" : "((" + text(filter) + "))";
    }

    std::string joined(const Filter& filter, const std::vector<std::string>& separators)
    {
        std::string result;
        for (const auto& child : filter.children) {
            result += result.empty() ? std::string() : choice(separators);
            const bool isTree = child.kind == Filter::Kind::And || child.kind == Filter::Kind::Or;
            result += isTree || m_random() % 4 == 0 ? "(" + text(child) + ")" : text(child);
        }
        return result;
    }

    std::string name(Field field)
    {
        const std::string shortName(fieldName(field));
        const std::string path(fieldInfo(field).path.empty() ? fieldName(field) : fieldInfo(field).path);
        return choice({shortName, path, "event." + path, '"' + path + '"', "'event." + path + "'"});
    }

    std::string value(const std::string& pattern)
    {
        if (pattern.empty()) {
            return choice({"null", "NULL"}); // "" is what a record has as ""
        }
        std::string quoted = "\"";
        for (const char c : pattern) {
            quoted += c == '"' ? "\\\"" : std::string(1, c);
        }
        return quoted + '"';
    }

    std::string clauseText(const Filter& filter)
    {
        const auto& clause = filter.clause;
        const auto* field = std::get_if<Field>(&clause.subject);
        if (field == nullptr || clause.match != Match::Equal || clause.other) {
            return toText(filter);
        }
        if (clause.values.size() == 1) {
            return name(*field) + choice({" = ", "=", " == ", " === ", " eq "})
                 + value(clause.values.front());
        }
        return list(*field, clause.values);
    }

    std::string list(Field field, const std::vector<std::string>& values)
    {
        const auto form = m_random() % 3;
        std::string result = form == 0 ? "(" : name(field) + (form == 1 ? " = (" : " in (");
        const char* separator = "";
        for (const auto& one : values) {
            result += separator + (form == 0 ? name(field) + " = " : std::string()) + value(one);
            separator = form == 2 ? ", " : " or ";
        }
        return result + ')';
    }

    std::mt19937& m_random;
};

TEST(FilterPropertyTest, OtherWordsOfOneMeaningAreOneFilter)
{
    std::mt19937 random(73);
    for (int i = 0; i < 1'000; ++i) {
        const auto filter = test::randomFilter(random, 3);
        const auto text = Rephrasing(random).text(filter);

        const auto parsed = parseFilter(text);

        ASSERT_NE(parsed.filter(), nullptr) << text << '\n' << describe(*parsed.error());
        ASSERT_EQ(toText(*parsed.filter()), toText(filter)) << text;
    }
}

} // namespace
} // namespace trailscope
