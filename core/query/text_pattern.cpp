// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_pattern.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <re2/re2.h>

namespace trailscope {

namespace {

//! Stands for `?` in a piece; no byte of an ASCII text.
constexpr char anyCharacter = '\xFF';

bool isPatternSign(char c) noexcept
{
    return c == '*' || c == '?' || c == '\\';
}

//! One step through a pattern.
struct Symbol {
    char text = 0;
    bool wildcard = false;
};

//! Takes the symbol at \a at, which moves behind it.
Symbol nextSymbol(std::string_view pattern, std::size_t& at) noexcept
{
    const char c = pattern[at++];
    if (c == '\\' && at < pattern.size() && isPatternSign(pattern[at])) {
        return {pattern[at++], false};
    }
    return {c, c == '*' || c == '?'};
}

//! The position behind the character at \a at, which may take several bytes.
std::size_t behindCharacter(std::string_view text, std::size_t at) noexcept
{
    ++at;
    while (at < text.size() && isContinuation(text[at])) {
        ++at;
    }
    return at;
}

//! Is the text, in lower case, the piece? Looks at the end first, where names that begin alike differ.
bool isSame(std::string_view text, std::string_view piece) noexcept
{
    return text.size() == piece.size() && (text.empty() || toLowerAscii(text.back()) == piece.back())
        && equalsIgnoreCase(text, piece);
}

//! Where a match of \a piece that begins at \a at ends, if there is one.
std::optional<std::size_t> matchAt(std::string_view text, std::size_t at, std::string_view piece) noexcept
{
    for (const char wanted : piece) {
        if (at >= text.size()) {
            return std::nullopt;
        }
        if (wanted == anyCharacter) {
            at = behindCharacter(text, at);
        } else if (toLowerAscii(text[at]) == wanted) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return at;
}

//! Where the leftmost match of \a piece at or after \a from ends.
std::optional<std::size_t> findFrom(std::string_view text, std::size_t from, std::string_view piece) noexcept
{
    for (auto at = from; at + piece.size() <= text.size(); ++at) {
        if (isContinuation(text[at]) && !piece.empty()) {
            continue;
        }
        if (const auto end = matchAt(text, at, piece)) {
            return end;
        }
    }
    return piece.empty() ? std::optional(from) : std::nullopt;
}

//! Does some match of \a piece at or after \a from end with the text?
bool endsWith(std::string_view text, std::size_t from, std::string_view piece, bool isPlain) noexcept
{
    if (isPlain) {
        return text.size() >= from + piece.size()
            && equalsIgnoreCase(text.substr(text.size() - piece.size()), piece);
    }
    for (auto at = from; at < text.size(); ++at) {
        if (!isContinuation(text[at]) && matchAt(text, at, piece) == text.size()) {
            return true;
        }
    }
    return false;
}

std::shared_ptr<const re2::RE2> compile(std::string_view pattern)
{
    std::string expression;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto symbol = nextSymbol(pattern, at);
        if (symbol.wildcard) {
            expression += symbol.text == '*' ? ".*" : ".";
        } else if ((static_cast<unsigned char>(symbol.text) & 0x80U) != 0) {
            expression += symbol.text;
        } else {
            expression += re2::RE2::QuoteMeta(std::string(1, symbol.text));
        }
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    options.set_dot_nl(true);
    return std::make_shared<const re2::RE2>(expression, options);
}

} // namespace

bool hasWildcards(std::string_view pattern) noexcept
{
    for (std::size_t at = 0; at < pattern.size();) {
        if (nextSymbol(pattern, at).wildcard) {
            return true;
        }
    }
    return false;
}

std::string literalText(std::string_view pattern)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        text += nextSymbol(pattern, at).text;
    }
    return text;
}

std::string escapedText(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (isPatternSign(c)) {
            pattern += '\\';
        }
        pattern += c;
    }
    return pattern;
}

std::string normalPattern(std::string_view pattern)
{
    std::string normal;
    bool afterStar = false;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto symbol = nextSymbol(pattern, at);
        const bool isStar = symbol.wildcard && symbol.text == '*';
        if (isStar && afterStar) {
            continue;
        }
        afterStar = isStar;
        if (!symbol.wildcard && isPatternSign(symbol.text)) {
            normal += '\\';
        }
        normal += symbol.text;
    }
    return normal;
}

TextPattern TextPattern::whole(std::string_view pattern)
{
    return fromNormal(normalPattern(pattern));
}

TextPattern TextPattern::anywhere(std::string_view pattern)
{
    return fromNormal(normalPattern("*" + std::string(pattern) + "*"));
}

TextPattern TextPattern::fromNormal(const std::string& pattern)
{
    TextPattern made;
    if (std::any_of(pattern.begin(), pattern.end(), [](char c) { return (c & '\x80') != 0; })) {
        made.m_regex = compile(pattern);
        return made;
    }
    made.m_pieces.emplace_back();
    for (std::size_t at = 0; at < pattern.size();) {
        const auto symbol = nextSymbol(pattern, at);
        auto& piece = made.m_pieces.back();
        if (!symbol.wildcard) {
            piece.text += toLowerAscii(symbol.text);
        } else if (symbol.text == '?') {
            piece.text += anyCharacter;
            piece.isPlain = false;
        } else {
            made.m_pieces.emplace_back();
        }
    }
    return made;
}

std::optional<std::string_view> TextPattern::needle() const noexcept
{
    const bool isNeedle = m_pieces.size() == 3 && m_pieces.front().text.empty()
                       && m_pieces.back().text.empty() && m_pieces[1].isPlain && !m_pieces[1].text.empty();
    return isNeedle ? std::optional<std::string_view>(m_pieces[1].text) : std::nullopt;
}

std::optional<std::string_view> TextPattern::text() const noexcept
{
    const bool isText = m_pieces.size() == 1 && m_pieces.front().isPlain;
    return isText ? std::optional<std::string_view>(m_pieces.front().text) : std::nullopt;
}

std::string_view TextPattern::beginning() const noexcept
{
    const auto first = m_pieces.empty() ? std::string_view() : std::string_view(m_pieces.front().text);
    return first.substr(0, first.find(anyCharacter));
}

bool TextPattern::matches(std::string_view text) const noexcept
{
    return m_regex ? re2::RE2::FullMatch(text, *m_regex) : matchesPieces(text);
}

bool TextPattern::matchesPieces(std::string_view text) const noexcept
{
    const auto& first = m_pieces.front();
    if (m_pieces.size() == 1) {
        return first.isPlain ? isSame(text, first.text) : matchAt(text, 0, first.text) == text.size();
    }
    auto at = matchAt(text, 0, first.text);
    for (std::size_t i = 1; at && i + 1 < m_pieces.size(); ++i) {
        at = findFrom(text, *at, m_pieces[i].text);
    }
    const auto& last = m_pieces.back();
    return at && endsWith(text, *at, last.text, last.isPlain);
}

} // namespace trailscope
