// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_reader.h"

#include "core/base/utf8.h"

namespace trailscope {

FilterToken FilterReader::take(Expect expect)
{
    return m_lexer.take(expect);
}

std::vector<std::string> FilterReader::searchedAsWords() const
{
    return m_hasConditions || m_words.size() > 1 ? m_words : std::vector<std::string>();
}

FilterToken FilterReader::peekSecond(Expect expect) const
{
    auto ahead = m_lexer;
    static_cast<void>(ahead.take(expect));
    return ahead.take(expect);
}

FilterToken FilterReader::peekThird(Expect expect) const
{
    auto ahead = m_lexer;
    static_cast<void>(ahead.take(expect));
    static_cast<void>(ahead.take(expect));
    return ahead.take(expect);
}

std::nullopt_t FilterReader::fail(FilterError::Kind kind, const FilterToken& token, std::string suggestion)
{
    if (!m_error) {
        m_error = FilterError{kind,
                              token.position,
                              token.length,
                              std::string(m_text.substr(token.position, token.length)),
                              std::move(suggestion),
                              countCharacters(m_text.substr(0, token.position)) + 1};
    }
    return std::nullopt;
}

std::nullopt_t FilterReader::failAt(const FilterToken& token, FilterError::Kind otherwise)
{
    return fail(token.kind == FilterToken::Kind::Unclosed ? FilterError::Kind::MissingQuote : otherwise,
                token);
}

} // namespace trailscope
