// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! Replaces \a into by \a text with U+FFFD for each byte that belongs to no well-formed UTF-8 sequence
//! (Unicode 15, table 3-7).
void replaceBrokenUtf8(std::string_view text, std::string& into);

//! Bytes of the well-formed sequence at the front of \a text; 0 when there is none.
[[nodiscard]] std::size_t utf8SequenceSize(std::string_view text) noexcept;

//! The character of one well-formed sequence.
[[nodiscard]] char32_t decodeUtf8(std::string_view sequence) noexcept;

//! Where the first byte stands that belongs to no well-formed UTF-8 sequence.
[[nodiscard]] std::optional<std::size_t> findBrokenUtf8(std::string_view text) noexcept;

//! Does the byte stand inside of a character, behind its first byte?
[[nodiscard]] constexpr bool isContinuation(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

//! Of well-formed text.
[[nodiscard]] std::size_t countCharacters(std::string_view text) noexcept;

} // namespace trailscope
