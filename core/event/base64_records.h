// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

// Records of streams as the services hand them on: JSON in Base64 in the member `data`. Sources: Amazon Data
// Firehose, "Data transformation" (records[].data); Kinesis Data Streams, GetRecords (Records[].Data).

//! Does the text begin like such records? Not when their data is gzip.
[[nodiscard]] bool isBase64Records(std::string_view text);

//! Appends the decoded `data` of each record as a document of its own. Data that is not Base64 is appended
//! unchanged, so that the parser reports it.
void appendBase64Records(std::string_view text, std::string& json);

} // namespace trailscope
