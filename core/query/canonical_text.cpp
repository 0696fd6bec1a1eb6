// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// toText() of filter_text.h: a filter as its canonical text.
#include "core/base/utf8.h"
#include "core/query/field_name.h"
#include "core/query/filter_lexer.h"
#include "core/query/filter_text.h"
#include "core/query/text_pattern.h"
#include "core/query/wide_sign.h"

#include <algorithm>

namespace trailscope {

namespace {

bool isPlain(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < 0
        || std::string_view("_-.*?@+/:$%#").find(c) != std::string_view::npos;
}

//! Can the value stand without quotes behind an operator and in a list?
bool isBare(std::string_view value)
{
    return !value.empty() && std::string_view("/:").find(value.front()) == std::string_view::npos
        && std::all_of(value.begin(), value.end(), isPlain) && !isFilterKeyword(value)
        && !holdsWideSign(value);
}

//! The length in bytes of the character that the text begins with.
std::size_t signLength(std::string_view text) noexcept
{
    std::size_t length = 1;
    while (length < text.size() && isContinuation(text[length])) {
        ++length;
    }
    return length;
}

//! Can the character stand without a backslash in a value without quotes, wherever it stands there?
bool isBareInside(std::string_view character)
{
    return isPlain(character.front()) && !holdsWideSign(character)
        && std::string_view("*?/:#").find(character.front()) == std::string_view::npos;
}

std::string escapedBackslashes(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        escaped += c == '\\' ? "\\\\" : std::string(1, c);
    }
    return escaped;
}

std::string quotedPattern(std::string_view pattern)
{
    std::string quoted = "\"";
    for (const char c : pattern) {
        if (c == '"') {
            quoted += '\\';
        }
        quoted += c;
    }
    return quoted + '"';
}

//! A pattern as it is typed behind an operator.
std::string patternText(std::string_view pattern)
{
    return isBare(pattern) ? std::string(pattern) : quotedPattern(pattern);
}

//! Words as they are typed behind `:`. In quotes wildcards are plain signs, so that a value with some is
//! written without.
std::string wordsText(std::string_view pattern)
{
    if (!hasWildcards(pattern)) {
        const auto literal = literalText(pattern);
        const bool isPlain = isBare(literal) && literal == pattern && literal.find('?') == std::string::npos;
        return isPlain ? literal : quotedPattern(escapedBackslashes(literal));
    }
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const bool isEscape = pattern[at] == '\\' && at + 1 < pattern.size();
        const bool isWildcard = pattern[at] == '*' || pattern[at] == '?';
        at += isEscape ? 1U : 0U;
        const auto length = signLength(pattern.substr(at));
        const auto sign = pattern.substr(at, length);
        text += (isWildcard || (!isEscape && isBareInside(sign)) ? "" : "\\") + std::string(sign);
        at += length;
    }
    return text;
}

std::string phraseText(std::string_view pattern)
{
    return '#' + quotedPattern(escapedBackslashes(literalText(pattern)));
}

std::string expressionText(std::string_view expression)
{
    std::string text = "/";
    for (std::size_t at = 0; at < expression.size(); ++at) {
        if (expression[at] == '/') {
            text += '\\';
        } else if (expression[at] == '\\' && at + 1 < expression.size()) {
            text += expression[at++];
        }
        text += expression[at];
    }
    return text + '/';
}

std::string valueText(const Clause& clause, const std::string& value)
{
    switch (clause.match) {
    case Match::Regex:
        return expressionText(value);
    case Match::Equal: {
        const auto* field = std::get_if<Field>(&clause.subject);
        const bool isRelative = field != nullptr && *field == Field::Time && value.starts_with("last ");
        return isRelative ? value : value.empty() ? "null" : patternText(value);
    }
    case Match::Contains:
        return patternText(value);
    case Match::Words:
        return wordsText(value);
    case Match::Phrase:
        return phraseText(value);
    default:
        return patternText(escapedText(value));
    }
}

std::string valuesText(const Clause& clause)
{
    if (clause.other) {
        return "field(" + subjectName(*clause.other) + ')';
    }
    if (clause.values.size() == 1) {
        return valueText(clause, clause.values.front());
    }
    std::string text = "(";
    for (const auto& value : clause.values) {
        text += text.size() > 1 ? " or " : "";
        text += valueText(clause, value);
    }
    return text + ')';
}

std::string rangeText(const Clause& clause)
{
    const bool isOpen = !clause.includeLow && !clause.includeHigh;
    return (clause.includeLow ? "[" : "(") + valueText(clause, clause.values.front()) + (isOpen ? " " : ", ")
         + valueText(clause, clause.values.back()) + (clause.includeHigh ? "]" : ")");
}

std::string wordText(const Clause& clause)
{
    if (clause.match == Match::Regex || clause.match == Match::Phrase || clause.values.empty()) {
        return valuesText(clause);
    }
    const auto& word = clause.values.front();
    const bool isWord = isBare(word) && word.find(':') == std::string::npos;
    return isWord ? word : quotedPattern(word);
}

std::string clauseText(const Clause& clause)
{
    const auto name = subjectName(clause.subject);
    const bool isNullTest =
        clause.match == Match::Equal && !clause.other && clause.values == std::vector<std::string>{""};
    if (isNullTest) {
        return name + " is null";
    }
    switch (clause.match) {
    case Match::Equal:
    case Match::Network:
        return name + " = " + valuesText(clause);
    case Match::Words:
    case Match::Phrase:
    case Match::Regex:
        return name + ": " + valuesText(clause);
    case Match::Present:
        return name + ": *";
    case Match::Empty:
        return name + " = \"\"";
    case Match::Missing:
        return name + " is missing";
    case Match::Contains:
        return name + " ~ " + valuesText(clause);
    case Match::Less:
        return name + " < " + valuesText(clause);
    case Match::LessEqual:
        return name + " <= " + valuesText(clause);
    case Match::Greater:
        return name + " > " + valuesText(clause);
    case Match::GreaterEqual:
        return name + " >= " + valuesText(clause);
    case Match::Between:
        break;
    }
    return name + " in " + rangeText(clause);
}

//! A part of an And, Or or Not: in brackets when it has parts of its own.
std::string partText(const Filter& part)
{
    const bool isTree = part.kind == Filter::Kind::And || part.kind == Filter::Kind::Or;
    if (part.isEmpty()) {
        return "*";
    }
    return isTree ? '(' + toText(part) + ')' : toText(part);
}

std::string joined(const std::vector<Filter>& parts, std::string_view separator)
{
    std::string text;
    for (const auto& part : parts) {
        text += text.empty() ? std::string_view() : separator;
        text += partText(part);
    }
    return text;
}

} // namespace

std::string toText(const Filter& filter)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        break;
    case Filter::Kind::Clause:
        return std::holds_alternative<AnyColumn>(filter.clause.subject) ? wordText(filter.clause)
                                                                        : clauseText(filter.clause);
    case Filter::Kind::And:
        return joined(filter.children, " and ");
    case Filter::Kind::Or:
        return joined(filter.children, " or ");
    case Filter::Kind::Not:
        return "not " + partText(filter.children.front());
    }
    return {};
}

} // namespace trailscope
