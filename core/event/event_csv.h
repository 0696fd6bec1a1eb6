// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! True when the first line is the header of a table of events: one of Log Service names `event`,
//! `contents.event`, or columns such as `event.eventName`, one of CloudWatch Logs Insights `@message`, one of
//! Athena the members of a CloudTrail record.
[[nodiscard]] bool isEventCsv(std::string_view text);

//! Appends one JSON record a row (RFC 4180, with or without CRLF). Dotted names become objects; a leading
//! `event.` falls away. Cells without text are left out; objects that stand in a cell as JSON text or as a
//! struct of Athena become objects. A last row that is cut is appended as a JSON string, for the parser to
//! tell.
void appendEventCsvAsJson(std::string_view text, std::string& json);

//! Is the first line the header of a table as a console shows events: `Event name`, `Event time` (CloudTrail,
//! "Viewing recent management events")? What a download holds is not documented.
[[nodiscard]] bool isConsoleTable(std::string_view text);

} // namespace trailscope
