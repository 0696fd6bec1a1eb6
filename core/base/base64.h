// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! The bytes of a text in Base64 (RFC 4648, section 4), with or without its padding; nothing when it is none.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace trailscope
