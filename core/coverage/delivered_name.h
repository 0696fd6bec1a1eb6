// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace trailscope {

//! What a delivered file holds, by its name and folders.
enum class DeliveredKind : std::uint8_t {
    Events,          //!< management and data events: what a trail delivers every day
    Insights,        //!< CloudTrail-Insight, Actiontrail-Insight
    NetworkActivity, //!< CloudTrail-NetworkActivity: calls through endpoints of a VPC
    Summaries,       //!< CloudTrail-Aggregated: counts of data events
};

//! What path and name of a delivered file say about it. Nothing of it is proof: files get renamed and moved.
//!
//!     [PREFIX/]AliyunLogs/TYPE/[RD_ID/ACCOUNT/]REGION/YYYY/MM/DD/
//!         Actiontrail_REGION_YYYYMMDDHHMMSS_1002_EVENTS_SIZE_MD5.gz
//!     [PREFIX/]AWSLogs/[ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/
//!         ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHMMZ_UNIQUE.json.gz
//!
//! TYPE is Actiontrail or Actiontrail-Insight. In place of CloudTrail, folder and name may say
//! CloudTrail-Insight, CloudTrail-NetworkActivity or CloudTrail-Aggregated.
//!
//! Source: "What is the storage path of an event that is delivered to an OSS bucket" (ActionTrail), and
//! "CloudTrail log file examples", "Logging network activity events", "Aggregating data events" (CloudTrail
//! user guide).
struct DeliveredName {
    std::string trail;   //!< the folder that the layout begins in: trails differ in their prefix
    std::string account; //!< empty: neither path nor name tells
    std::string region;
    Timestamp stamp; //!< the newest event's second (ActionTrail), the minute of delivery (CloudTrail)
    std::optional<std::uint64_t> events;
    std::optional<std::uint64_t> sizeBytes; //!< of what is not documented: of the file as stored, it seems
    std::string md5;                        //!< lower-case hexadecimal; of what is not documented
    DeliveredKind kind = DeliveredKind::Events;

    bool operator==(const DeliveredName&) const = default;
};

//! Nothing for a file that is named in another way, such as CloudTrail's digests.
[[nodiscard]] std::optional<DeliveredName> parseDeliveredName(const std::filesystem::path& file);

} // namespace trailscope
