// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_lexer.h"
#include "core/query/filter_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trailscope {

//! The tokens of one filter text in turn, and the first error found in them: what the parsers share.
class FilterReader {
public:
    using Expect = FilterLexer::Expect;

    //! \a text must outlive the reader.
    FilterReader(std::string_view text, FilterVersion version) noexcept
        : m_text(text), m_version(version), m_lexer(text, version)
    {
    }

    [[nodiscard]] FilterVersion version() const noexcept { return m_version; }

    //! The token as it stands in the text.
    [[nodiscard]] std::string_view written(const FilterToken& token) const noexcept
    {
        return m_text.substr(token.position, token.length);
    }

    void noteWord(std::string word) { m_words.push_back(std::move(word)); }

    void noteCondition() noexcept { m_hasConditions = true; }

    //! Keeps the place of a `:` between a field and its value.
    void noteColon(std::size_t position) { m_colons.push_back(position); }

    [[nodiscard]] const std::vector<std::size_t>& colons() const noexcept { return m_colons; }

    //! See ParsedFilter.
    [[nodiscard]] std::vector<std::string> searchedAsWords() const;

    FilterToken take(Expect expect);

    [[nodiscard]] FilterToken peek(Expect expect) const { return m_lexer.peek(expect); }

    //! The token behind the next one.
    [[nodiscard]] FilterToken peekSecond(Expect expect) const;

    //! The token behind that.
    [[nodiscard]] FilterToken peekThird(Expect expect) const;

    //! Keeps the error if it is the first. Returns nothing, for the parsers to return in turn.
    std::nullopt_t fail(FilterError::Kind kind, const FilterToken& token, std::string suggestion = {});

    //! The same for a token that can't stand where it is, which depends on what it is.
    std::nullopt_t failAt(const FilterToken& token, FilterError::Kind otherwise);

    [[nodiscard]] const std::optional<FilterError>& error() const noexcept { return m_error; }

    //! Has a `|` ended the text? Known once the end was reached.
    [[nodiscard]] bool isCutAtPipe() const noexcept { return m_lexer.isCutAtPipe(); }

private:
    std::string_view m_text;
    FilterVersion m_version;
    FilterLexer m_lexer;
    std::vector<std::string> m_words;
    std::vector<std::size_t> m_colons;
    bool m_hasConditions = false;
    std::optional<FilterError> m_error;
};

} // namespace trailscope
