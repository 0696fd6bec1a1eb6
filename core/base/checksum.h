// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Lower-case hexadecimal, of 64 and 32 digits.
[[nodiscard]] std::string sha256Of(std::string_view bytes);
[[nodiscard]] std::string md5Of(std::string_view bytes);

} // namespace trailscope
