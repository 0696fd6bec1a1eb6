// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_lexer.h"

#include "core/base/text.h"
#include "core/query/network.h"

#include <algorithm>

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;

//! The blank that East Asian input methods type.
constexpr std::string_view ideographicSpace = "\xE3\x80\x80";

bool isAsciiBlank(char c) noexcept
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::size_t blankLength(std::string_view text) noexcept
{
    if (text.empty()) {
        return 0;
    }
    if (isAsciiBlank(text.front())) {
        return 1;
    }
    return text.starts_with(ideographicSpace) ? ideographicSpace.size() : 0;
}

//! ASCII punctuation and blanks; what a backslash in front makes literal.
bool isEscapable(char c) noexcept
{
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return c > 0 && !isLetterOrDigit;
}

Kind wordKind(std::string_view word) noexcept
{
    if (equalsIgnoreCase(word, "and")) {
        return Kind::And;
    }
    if (equalsIgnoreCase(word, "or")) {
        return Kind::Or;
    }
    return equalsIgnoreCase(word, "not") ? Kind::Not : Kind::Word;
}

//! The length of an IPv6 address that stands alone at the front of \a text; 0 when there is none.
std::size_t bareAddressLength(std::string_view text) noexcept
{
    constexpr std::size_t longest = 45;
    const auto run = text.substr(0, std::min(text.find_first_of(" \t\r\n()"), longest + 1));
    return std::count(run.begin(), run.end(), ':') >= 2 && parseAddress(run) ? run.size() : 0;
}

} // namespace

bool FilterToken::isWord(std::string_view lower) const noexcept
{
    return kind == Kind::Word && equalsIgnoreCase(text, lower);
}

bool isFilterKeyword(std::string_view word) noexcept
{
    return wordKind(word) != Kind::Word || equalsIgnoreCase(word, "null");
}

char FilterLexer::at(std::size_t position) const noexcept
{
    return position < m_text.size() ? m_text[position] : '\0';
}

void FilterLexer::skipBlanks() noexcept
{
    for (auto length = blankLength(m_text.substr(m_at)); length > 0;
         length = blankLength(m_text.substr(m_at))) {
        m_at += length;
    }
}

bool FilterLexer::isTermEnd(std::size_t position) const noexcept
{
    const char c = at(position);
    return position == m_text.size() || c == '(' || c == ')' || c == '|'
        || (c == '&' && at(position + 1) == '&') || blankLength(m_text.substr(position)) > 0;
}

bool FilterLexer::isWordEnd(std::size_t position, Expect expect) const noexcept
{
    if (isTermEnd(position)) {
        return true;
    }
    const char c = m_text[position];
    switch (expect) {
    case Expect::Clause:
        return std::string_view(":=<>~,[]\"").find(c) != std::string_view::npos
            || (c == '!' && at(position + 1) == '=');
    case Expect::Item:
        return c == ',' || c == '[' || c == ']';
    case Expect::Value:
        break;
    }
    // A comma inside a value belongs to it; one at its end does not.
    return c == ',' && isTermEnd(position + 1);
}

std::size_t FilterLexer::operatorLength(Expect expect) const noexcept
{
    const char first = at(m_at);
    const char second = at(m_at + 1);
    if (first == ':') {
        const bool isAddress = expect != Expect::Clause && second == ':';
        return isAddress ? 0 : 1;
    }
    if (first == '=' || first == '<' || first == '>') {
        return second == '=' ? 2 : 1;
    }
    if (first == '!') {
        return second == '=' ? 2 : 0;
    }
    return first == '~' ? 1 : 0;
}

FilterToken FilterLexer::symbol(Kind kind, std::size_t length)
{
    FilterToken token{kind, m_at, length, std::string(m_text.substr(m_at, length))};
    m_at += length;
    return token;
}

FilterToken FilterLexer::take(Expect expect)
{
    skipBlanks();
    const char c = at(m_at);
    if (m_at == m_text.size() || (c == '|' && at(m_at + 1) != '|')) {
        m_cutAtPipe = m_at < m_text.size();
        return {Kind::End, m_at, 0, {}};
    }
    if (const auto length = operatorLength(expect); length > 0) {
        auto token = symbol(Kind::Operator, length);
        token.text = token.text == "==" ? "=" : token.text;
        return token;
    }
    switch (c) {
    case '(':
        return symbol(Kind::Open, 1);
    case ')':
        return symbol(Kind::Close, 1);
    case ',':
        return symbol(Kind::Comma, 1);
    case '!':
        return symbol(Kind::Not, 1);
    case '|':
        return symbol(Kind::Or, 2);
    case '"':
    case '\'':
        return takeQuoted();
    case '/':
        return takeRegex();
    case '[':
        return expect == Expect::Value ? takeWord(expect) : symbol(Kind::OpenSquare, 1);
    case ']':
        return expect == Expect::Value ? takeWord(expect) : symbol(Kind::CloseSquare, 1);
    default:
        return c == '&' && at(m_at + 1) == '&' ? symbol(Kind::And, 2) : takeWord(expect);
    }
}

void FilterLexer::takeEscaped(std::string& pattern) noexcept
{
    const char next = at(++m_at);
    if (m_at >= m_text.size() || !isEscapable(next)) {
        pattern += "\\\\";
        return;
    }
    if (next == '*' || next == '?' || next == '\\') {
        pattern += '\\';
    }
    pattern += next;
    ++m_at;
}

FilterToken FilterLexer::takeQuoted()
{
    FilterToken token{Kind::Quoted, m_at, 0, {}};
    const char quote = m_text[m_at++];
    while (m_at < m_text.size() && m_text[m_at] != quote) {
        if (m_text[m_at] == '\\') {
            takeEscaped(token.text);
        } else {
            token.text += m_text[m_at++];
        }
    }
    token.kind = m_at < m_text.size() ? Kind::Quoted : Kind::Unclosed;
    m_at = std::min(m_at + 1, m_text.size());
    token.length = m_at - token.position;
    return token;
}

FilterToken FilterLexer::takeRegex()
{
    FilterToken token{Kind::Unclosed, m_at, m_text.size() - m_at, {}};
    std::string expression;
    for (auto i = m_at + 1; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '\\' && i + 1 < m_text.size()) {
            expression += m_text[i + 1] == '/' ? "" : "\\";
            expression += m_text[++i];
            continue;
        }
        // A slash ends the expression only where a value ends, so that `/a/b/` is one.
        if (c == '/' && isWordEnd(i + 1, Expect::Item)) {
            token.kind = Kind::Regex;
            token.length = i + 1 - m_at;
            token.text = std::move(expression);
            break;
        }
        expression += c;
    }
    m_at += token.length;
    return token;
}

FilterToken FilterLexer::takeWord(Expect expect)
{
    FilterToken token{Kind::Word, m_at, 0, {}};
    const auto address = expect == Expect::Clause ? bareAddressLength(m_text.substr(m_at)) : 0;
    if (address > 0) {
        return symbol(Kind::Word, address);
    }
    do {
        if (m_text[m_at] == '\\') {
            takeEscaped(token.text);
        } else {
            token.text += m_text[m_at++];
        }
    } while (!isWordEnd(m_at, expect));
    token.length = m_at - token.position;
    token.kind = wordKind(m_text.substr(token.position, token.length));
    return token;
}

} // namespace trailscope
