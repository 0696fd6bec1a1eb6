// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

// Records of streams as the services hand them on: JSON in Base64 in the member `data`. Sources: Amazon Data
// Firehose, "Data transformation" (records[].data); Kinesis Data Streams, GetRecords (Records[].Data).

//! Does the text begin so? Data that is gzip in Base64 is not meant.
[[nodiscard]] bool isBase64Records(std::string_view text);

//! Appends what each `data` holds as a document of its own. One that is no Base64 is appended as it is, for
//! the parser to tell.
void appendBase64Records(std::string_view text, std::string& json);

} // namespace trailscope
