// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// How a text of an archive, a file name or a setting is written where people read it: in the window, on a
// page, in the terminal. Exported and copied data keep their bytes.
//
// A character that is not seen, or that moves or reorders the text around it, is written as a mark:
//
//   <U+202E>   the character with this code point:
//              C0 with tab and line breaks, DEL, C1; line and paragraph separators;
//              direction controls (U+061C, U+200E-F, U+202A-E, U+2066-9);
//              zero-width and other default-ignorable characters (U+00AD, U+034F, U+115F-1160, U+17B4-5,
//              U+180B-F, U+200B-D, U+2060-F, U+3164, U+FE00-F, U+FEFF, U+FFA0, U+E0000-E0FFF, ...);
//              annotation and object characters (U+FFF0-C), noncharacters;
//              each combining mark after the fourth on one character, as more would be drawn over other lines
//   <0xC3>     a byte that belongs to no well-formed UTF-8
//   <U+003C>   a "<" that begins what would read as one of these marks, so that no text looks like another
//
// These stay as they are: a zero-width joiner between two emoji, a variation selector behind an emoji or
// before a keycap, and an ideographic or standardized variation selector behind a Han character. Judged by
// blocks, so the joiner also stays between two dingbats.

namespace trailscope {

//! Does visibleText() leave \a text as it is?
[[nodiscard]] bool isVisibleText(std::string_view text) noexcept;

//! The text with marks. Costs one scan and no copy when there is none to write: the view is of \a text then,
//! else of \a buffer.
[[nodiscard]] std::string_view visibleText(std::string_view text, std::string& buffer);

[[nodiscard]] std::string visibleText(std::string_view text);

//! The front of \a text with at most \a characters characters; the whole of it when it is not longer. Cuts
//! before a combining mark, a joiner, a variation selector or half a flag only when more than 32 in a row
//! leave no other place. Costs as much as the front.
[[nodiscard]] std::string_view cutText(std::string_view text, std::size_t characters) noexcept;

//! visibleText() of cutText(); a cut text ends in its length: "abc... (1,048,576 bytes)".
[[nodiscard]] std::string shortVisibleText(std::string_view text, std::size_t characters);

} // namespace trailscope
