// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! True when the first line is one of a log group that CloudWatch Logs exported to S3: a time in ISO 8601, a
//! blank, and a JSON object. Source: CloudWatch Logs user guide, "Exporting log data to Amazon S3".
[[nodiscard]] bool isTimedLines(std::string_view text);

//! Appends the lines without their times, which are when CloudWatch took the events.
void appendTimedLines(std::string_view text, std::string& json);

} // namespace trailscope
