// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! True when an OSS access log as Log Service exports it starts here: JSON whose first record says so in
//! `__topic__`.
[[nodiscard]] bool isOssAccessJson(std::string_view text) noexcept;

//! Appends one record a line, as appendOssAccessLogAsJson() does. At least TextBuffer::padding readable bytes
//! follow \a text. What is no such record is appended as it is, for the parser to tell.
void appendOssAccessJson(std::string_view text, std::string& json);

} // namespace trailscope
