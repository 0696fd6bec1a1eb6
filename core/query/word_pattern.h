// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/text_pattern.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Does the sign stand between words? The default delimiters of Simple Log Service: blanks, line ends and
//! `,'";=()[]{}?@&<>/:`, but not `.`, `-`, `_` and `\`. Source: help.aliyun.com, "create indexes".
[[nodiscard]] bool isWordDelimiter(char c) noexcept;

//! The words of a value's pattern (text_pattern.h), each a pattern itself. A wildcard belongs to its word; an
//! escaped `?` is a sign and so a delimiter.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view pattern);

//! The words of a value made ready to be looked for in many texts, without regard to case. A wildcard reaches
//! as far as its word. Free to share between threads.
class WordPattern {
public:
    enum class Order : std::uint8_t {
        Any,      //!< every word occurs somewhere
        Adjacent, //!< the words occur one directly behind the other
    };

    //! A pattern without words matches no text.
    [[nodiscard]] static WordPattern make(std::string_view pattern, Order order);

    [[nodiscard]] bool matches(std::string_view text) const noexcept;

    //! A lower-case text that every matching text holds somewhere; empty when there is none.
    [[nodiscard]] std::string_view needle() const noexcept { return m_needle; }

    [[nodiscard]] bool goesThroughRe2() const noexcept;

private:
    [[nodiscard]] bool matchesFrom(std::string_view text, std::size_t at) const noexcept;

    std::vector<TextPattern> m_words;
    std::string m_needle;
    Order m_order = Order::Any;
};

} // namespace trailscope
