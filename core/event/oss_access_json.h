// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! True when a log of OSS as Log Service exports it starts here: JSON whose first records say so in
//! `__topic__`. One logstore holds three topics: requests, the objects of batch deletions, and metering.
[[nodiscard]] bool isOssAccessJson(std::string_view text) noexcept;

//! Appends the text with a record as appendOssAccessLogAsJson() makes it in place of each request; what no
//! event has a name for goes into additionalEventData, Log Service's own members (`__source__`) stay. A row
//! of a batch deletion is an event of its own: its id is that of the request and the object. Everything else,
//! damage too, is appended as it is, for the parser to tell. At least TextBuffer::padding readable bytes
//! follow \a text.
void appendOssAccessJson(std::string_view text, std::string& json);

} // namespace trailscope
