// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace trailscope {

//! A character of a filter text as the sign of the language that it stands for.
struct FilterSign {
    char sign = '\0';       //!< `:` for `:` and for the full-width `：`
    std::size_t length = 1; //!< in bytes

    //! Is it written with a character beyond ASCII, as East Asian input methods and word processors do?
    [[nodiscard]] bool isWide() const noexcept { return length > 1; }
};

//! The sign at the front of the text, which is not empty: full-width punctuation, the ideographic comma and
//! space and curly quotes are taken for their ASCII forms. Letters and digits stay what they are.
[[nodiscard]] FilterSign signAt(std::string_view text) noexcept;

//! Does the text hold a character that signAt() takes for an ASCII sign?
[[nodiscard]] bool holdsWideSign(std::string_view text) noexcept;

} // namespace trailscope
