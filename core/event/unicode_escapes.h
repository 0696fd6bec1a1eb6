// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Can the JSON hold an escape like `\u00e9`? When not, withoutUnicodeEscapes() changes nothing.
[[nodiscard]] bool mayHoldUnicodeEscape(std::string_view json) noexcept;

//! The JSON with the characters themselves where it has them escaped as `\u00e9`, in pairs where there are
//! two for one. Quotes, backslashes, control characters and halves of a pair stay escaped, so that it is JSON
//! still.
[[nodiscard]] std::string withoutUnicodeEscapes(std::string_view json);

//! Can the JSON hold an escape of half a pair? When not, withoutLoneSurrogates() changes nothing.
[[nodiscard]] bool mayHoldSurrogate(std::string_view json) noexcept;

//! The JSON with U+FFFD for each escape such as `\ud83d` that has lost its other half. RFC 8259 lets
//! such a text pass, JSON parsers do not: a text that is cut by its length may end so.
[[nodiscard]] std::string withoutLoneSurrogates(std::string_view json);

} // namespace trailscope
