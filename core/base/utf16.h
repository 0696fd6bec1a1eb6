// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Does the text begin with the byte order mark of UTF-16, of either order, or with a bracket in UTF-16?
[[nodiscard]] bool isUtf16(std::string_view bytes) noexcept;

//! A text in UTF-16 as UTF-8, without its byte order mark. Halves of surrogate pairs and half a unit at the
//! end become U+FFFD.
[[nodiscard]] std::string utf8OfUtf16(std::string_view bytes);

//! Appends a character, which is no surrogate and at most U+10FFFF, as UTF-8.
void appendUtf8(char32_t character, std::string& into);

} // namespace trailscope
