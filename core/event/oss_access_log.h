// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! True when the first line is one of an OSS access log: 28 fields, the fourth a time in brackets.
//! Source: OSS Developer Guide, "Log storage".
[[nodiscard]] bool isOssAccessLog(std::string_view text);

//! Appends one JSON record a line, under ActionTrail's names; what has no such name goes into
//! requestParameters, sizes and status as numbers. The event id gets `/access-log` behind it: ActionTrail
//! uses the same request id for its own record of the request, which must not count as a duplicate; the
//! requestId of both is equal. A line that is none of the log is appended as it is, for the parser to tell.
void appendOssAccessLogAsJson(std::string_view text, std::string& json);

} // namespace trailscope
