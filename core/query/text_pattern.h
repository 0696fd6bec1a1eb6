// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace trailscope {

//! Patterns are how a Clause keeps texts to compare with: `*` stands for any characters, `?` for one; `\*`,
//! `\?` and `\\` stand for themselves. These free functions go between patterns and plain texts.
[[nodiscard]] bool hasWildcards(std::string_view pattern) noexcept;

//! The text that a pattern without wildcards means; wildcards stay as they are.
[[nodiscard]] std::string literalText(std::string_view pattern);

//! The pattern that matches exactly this text.
[[nodiscard]] std::string escapedText(std::string_view text);

//! The one spelling of a pattern: no doubled `*`, each backslash part of an escape.
[[nodiscard]] std::string normalPattern(std::string_view pattern);

//! A pattern made ready to be compared with many texts, without regard to case. Free to share between
//! threads. ASCII patterns cost about a nanosecond a text and byte; a pattern with other letters goes through
//! RE2, which knows their case.
class TextPattern {
public:
    //! Matches texts that are like the pattern as a whole.
    [[nodiscard]] static TextPattern whole(std::string_view pattern);

    //! Matches texts that hold the pattern anywhere.
    [[nodiscard]] static TextPattern anywhere(std::string_view pattern);

    [[nodiscard]] bool matches(std::string_view text) const noexcept;

    //! Threads that ask RE2 the same at once wait for each other.
    [[nodiscard]] bool goesThroughRe2() const noexcept { return m_regex != nullptr; }

    //! The lower-case text that a matching text must hold somewhere, when nothing else is asked of it.
    [[nodiscard]] std::optional<std::string_view> needle() const noexcept;

    //! The lower-case ASCII text that a matching text is, when the pattern has no wildcards.
    [[nodiscard]] std::optional<std::string_view> text() const noexcept;

    //! The lower-case ASCII text with which every matching text begins; empty when there is none.
    [[nodiscard]] std::string_view beginning() const noexcept;

private:
    //! What stands between two `*`: lower-case text in which anyCharacter stands for `?`.
    struct Piece {
        std::string text;
        bool isPlain = true; //!< holds no `?`
    };

    TextPattern() = default;

    [[nodiscard]] static TextPattern fromNormal(const std::string& pattern);
    [[nodiscard]] bool matchesPieces(std::string_view text) const noexcept;

    //! `a*b*c` is three pieces; a pattern that starts with `*` starts with an empty piece.
    std::vector<Piece> m_pieces;
    std::shared_ptr<const re2::RE2> m_regex; //!< instead of the pieces when there are letters beyond ASCII
};

} // namespace trailscope
