// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>

namespace trailscope {

//! The JSON object or array that starts at \a begin, to its matching bracket. Empty when it does not end
//! within \a maxBytes or none starts there. Only strings and brackets are looked at,
//! 64 bytes at a time.
[[nodiscard]] std::string_view extentAt(const char* begin, std::size_t maxBytes) noexcept;

//! The record that starts at \a offset of a file's text: from its `{` to the matching `}`. Empty when no
//! whole record of at most \a maxBytes starts there.
[[nodiscard]] std::string_view
recordAt(std::string_view fileText, std::size_t offset,
         std::size_t maxBytes = std::numeric_limits<std::size_t>::max()) noexcept;

} // namespace trailscope
