// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_lexer.h"

#include "core/base/text.h"
#include "core/query/network.h"

#include <algorithm>

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;

bool isAsciiBlank(char c) noexcept
{
    return c == ' ' || (c >= '\t' && c <= '\r');
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

FilterSign FilterLexer::sign(std::size_t position) const noexcept
{
    if (position >= m_text.size()) {
        return {};
    }
    const auto found = signAt(m_text.substr(position));
    const bool isRead = !found.isWide() || found.sign == ' ' || m_version != FilterVersion::First;
    return isRead ? found : FilterSign{m_text[position], 1};
}

void FilterLexer::skipBlanks() noexcept
{
    while (isAsciiBlank(at(m_at))) {
        m_at += sign(m_at).length;
    }
}

bool FilterLexer::isTermEnd(std::size_t position) const noexcept
{
    const auto here = sign(position);
    const char c = here.sign;
    const bool isSign = !here.isWide() || c == ' ';
    return position >= m_text.size()
        || (isSign
            && (c == '(' || c == ')' || c == '|' || (c == '&' && at(position + 1) == '&')
                || isAsciiBlank(c)));
}

//! Full-width signs inside a value belong to it, but for commas in a list and for brackets when one of that
//! kind is open around it.
bool FilterLexer::isWideEnd(std::size_t position, Expect expect) const noexcept
{
    const char c = at(position);
    if (expect == Expect::Clause) {
        return std::string_view("()|").find(c) != std::string_view::npos;
    }
    return c == ',' ? expect != Expect::Value : c == ')' && m_wideBrackets > 0;
}

bool FilterLexer::isWordEnd(std::size_t position, Expect expect) const noexcept
{
    if (isTermEnd(position)) {
        return true;
    }
    const auto here = sign(position);
    const char c = here.sign;
    const bool isWide = here.isWide();
    if (isWide && (isWideEnd(position, expect) || expect != Expect::Clause)) {
        return isWideEnd(position, expect);
    }
    switch (expect) {
    case Expect::Clause:
        return std::string_view(isWide ? ":=<>~," : ":=<>~,[]\"").find(c) != std::string_view::npos
            || (c == '!' && at(position + here.length) == '=');
    case Expect::Bound:
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    case Expect::Item:
        return c == ',' || c == '[' || c == ']';
    case Expect::Value:
        break;
    }
    // A comma inside a value belongs to it; one at its end does not.
    return c == ',' && isTermEnd(position + 1);
}

//! The bytes of as many signs from here on.
std::size_t FilterLexer::lengthOf(std::size_t signs) const noexcept
{
    auto end = m_at;
    for (; signs > 0; --signs) {
        end += sign(end).length;
    }
    return end - m_at;
}

std::size_t FilterLexer::operatorSigns(Expect expect) const noexcept
{
    const char first = at(m_at);
    const char second = at(m_at + lengthOf(1));
    const char third = at(m_at + lengthOf(2));
    switch (first) {
    case ':': {
        const bool isAddress = expect != Expect::Clause && second == ':' && !sign(m_at).isWide();
        return isAddress ? 0 : 1;
    }
    case '=':
        return second != '=' ? 1 : third == '=' ? 3 : 2;
    case '<':
        return second == '=' || second == '>' ? 2 : 1;
    case '>':
        return second == '=' ? 2 : 1;
    case '!':
        return second == '=' ? (third == '=' ? 3 : 2) : second == '~' && expect == Expect::Clause ? 2 : 0;
    case '~':
        return 1;
    default:
        return 0;
    }
}

FilterToken FilterLexer::symbol(Kind kind, std::size_t signs)
{
    const auto length = lengthOf(signs);
    FilterToken token{kind, m_at, length, std::string(m_text.substr(m_at, length))};
    m_at += length;
    return token;
}

FilterToken FilterLexer::takeOperator(std::size_t signs)
{
    std::string text;
    for (std::size_t i = 0; i < signs; ++i) {
        text += at(m_at + lengthOf(i));
    }
    auto token = symbol(Kind::Operator, signs);
    const bool isEqual = text == "==" || text == "===";
    const bool isOther = text == "<>" || text == "!==";
    token.text = isEqual ? "=" : isOther ? "!=" : text;
    return token;
}

FilterToken FilterLexer::bracket(Kind kind)
{
    if (sign(m_at).isWide() && kind == Kind::Open) {
        ++m_wideBrackets;
    } else if (sign(m_at).isWide() && m_wideBrackets > 0) {
        --m_wideBrackets;
    }
    return symbol(kind, 1);
}

FilterToken FilterLexer::take(Expect expect)
{
    skipBlanks();
    const char c = at(m_at);
    if (m_at >= m_text.size() || (c == '|' && at(m_at + lengthOf(1)) != '|')) {
        m_cutAtPipe = m_at < m_text.size();
        return {Kind::End, m_at, 0, {}};
    }
    const auto operatorLength = operatorSigns(expect);
    return operatorLength > 0 ? takeOperator(operatorLength) : takeSign(c, expect);
}

FilterToken FilterLexer::takeSign(char first, Expect expect)
{
    switch (first) {
    case '(':
        return bracket(Kind::Open);
    case ')':
        return bracket(Kind::Close);
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
        return sign(m_at).isWide() ? takeWord(expect) : takeRegex();
    case '#':
        return takePhrase(expect);
    case '[':
        return expect == Expect::Value ? takeWord(expect) : symbol(Kind::OpenSquare, 1);
    case ']':
        return expect == Expect::Value ? takeWord(expect) : symbol(Kind::CloseSquare, 1);
    case '{':
        return expect == Expect::Bound ? symbol(Kind::OpenCurly, 1) : takeWord(expect);
    case '}':
        return expect == Expect::Bound ? symbol(Kind::CloseCurly, 1) : takeWord(expect);
    default:
        return first == '&' && at(m_at + lengthOf(1)) == '&' ? symbol(Kind::And, 2) : takeWord(expect);
    }
}

void FilterLexer::takeEscaped(std::string& pattern) noexcept
{
    ++m_at;
    if (m_at < m_text.size() && sign(m_at).isWide()) {
        pattern += m_text.substr(m_at, sign(m_at).length);
        m_at += sign(m_at).length;
        return;
    }
    const char next = m_at < m_text.size() ? m_text[m_at] : '\0';
    if (!isEscapable(next)) {
        pattern += "\\\\";
        return;
    }
    if (next == '*' || next == '?' || next == '\\') {
        pattern += '\\';
    }
    pattern += next;
    ++m_at;
}

//! A `#` in front of anything but a quote is part of a word.
FilterToken FilterLexer::takePhrase(Expect expect)
{
    const auto begin = m_at;
    const char quote = at(m_at + lengthOf(1));
    if (m_version == FilterVersion::First || (quote != '"' && quote != '\'')) {
        return takeWord(expect);
    }
    m_at += lengthOf(1);
    auto token = takeQuoted();
    token.kind = token.kind == Kind::Quoted ? Kind::Phrase : token.kind;
    token.length = m_at - begin;
    token.position = begin;
    return token;
}

//! Curly quotes end with one of their kind, ASCII ones with the same.
FilterToken FilterLexer::takeQuoted()
{
    FilterToken token{Kind::Unclosed, m_at, 0, {}};
    const auto open = sign(m_at);
    m_at += open.length;
    while (m_at < m_text.size() && token.kind == Kind::Unclosed) {
        const auto here = sign(m_at);
        if (here.sign == open.sign && here.isWide() == open.isWide()) {
            token.kind = Kind::Quoted;
            m_at += here.length;
        } else if (m_text[m_at] == '\\') {
            takeEscaped(token.text);
        } else {
            token.text += m_text[m_at++];
        }
    }
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

//! Does `field（` stand there, with a full-width bracket that the word does not hold?
bool FilterLexer::isFieldFunction(const FilterToken& word, Expect expect) const noexcept
{
    return expect != Expect::Clause && word.isWord("field") && at(m_at) == '(';
}

//! Is the quote at the word's end its only one? The first version took it for a letter.
bool FilterLexer::lacksOpeningQuote(std::string_view word) const noexcept
{
    std::size_t quotes = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '\\') {
            ++i;
            continue;
        }
        const char c = signAt(word.substr(i)).sign;
        quotes += c == '"' || c == '\'' ? 1U : 0U;
    }
    return m_version != FilterVersion::First && quotes == 1;
}

FilterToken FilterLexer::takeWord(Expect expect)
{
    FilterToken token{Kind::Word, m_at, 0, {}};
    const auto address = expect == Expect::Clause ? bareAddressLength(m_text.substr(m_at)) : 0;
    if (address > 0) {
        return symbol(Kind::Word, address);
    }
    std::size_t wideInside = 0; // brackets of the word's own
    bool endsWithQuote = false;
    do {
        const auto here = sign(m_at);
        endsWithQuote = m_text[m_at] != '\\' && (here.sign == '"' || here.sign == '\'');
        if (m_text[m_at] == '\\') {
            takeEscaped(token.text);
        } else {
            const bool isWildcard = here.sign == '*' || here.sign == '?';
            token.text +=
                isWildcard ? std::string(1, here.sign) : std::string(m_text.substr(m_at, here.length));
            wideInside += here.isWide() && here.sign == '(' ? 1U : 0U;
            m_at += here.length;
        }
        if (wideInside > 0 && m_at < m_text.size() && sign(m_at).isWide() && at(m_at) == ')') {
            token.text += m_text.substr(m_at, sign(m_at).length);
            m_at += sign(m_at).length;
            --wideInside;
        }
        if (expect == Expect::Clause && token.text == "__tag__" && at(m_at) == ':') {
            token.text += ':'; // Simple Log Service's tags have it in their names
            m_at += sign(m_at).length;
        }
    } while (!isWordEnd(m_at, expect) && !isFieldFunction(token, expect));
    token.length = m_at - token.position;
    const auto written = m_text.substr(token.position, token.length);
    token.kind = wordKind(written);
    if (endsWithQuote && lacksOpeningQuote(written)) {
        token.kind = Kind::Unclosed;
    }
    return token;
}

} // namespace trailscope
