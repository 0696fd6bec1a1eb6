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

} // namespace trailscope
