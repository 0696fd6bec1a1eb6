// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! True when the first line is the header of an export of Log Service: it names `event`, `contents.event`,
//! or columns such as `event.eventName`.
[[nodiscard]] bool isEventCsv(std::string_view text);

//! Appends one JSON record a row (RFC 4180, with or without CRLF). Dotted names become objects; a leading
//! `event.` falls away. Cells without text are left out.
void appendEventCsvAsJson(std::string_view text, std::string& json);

} // namespace trailscope
