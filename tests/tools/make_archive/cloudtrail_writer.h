// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/archive_writer.h"
#include "tests/tools/make_archive/cloudtrail_event.h"

namespace trailscope::maker {

//! Writes the events, which are in the order of time, as CloudTrail delivers them to a bucket, a file for
//! each region and hour:
//! `AWSLogs/<account>/CloudTrail/<region>/YYYY/MM/DD/<account>_CloudTrail_<region>_<YYYYMMDDTHHmm>Z_<16
//! letters>.json.gz`. Throws std::runtime_error when a file can't be written. Source: CloudTrail user guide,
//! "CloudTrail log file names", "Record contents", "userIdentity element", "Console sign-in events".
[[nodiscard]] WrittenBytes writeCloudTrail(const std::filesystem::path& folder, int compressionLevel,
                                           const std::vector<CloudTrailEvent>& events);

} // namespace trailscope::maker
