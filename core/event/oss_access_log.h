// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace trailscope {

//! The fields of a line that are used, by their place in it; more may be added at the end.
enum class OssLogPart : std::size_t {
    RemoteIp = 0,
    Time = 3,
    RequestUrl = 4,
    HttpStatus = 5,
    SentBytes = 6,
    Referer = 8,
    UserAgent = 9,
    HostName = 10,
    RequestId = 11,
    LoggingFlag = 12,
    RequesterId = 13,
    Operation = 14,
    BucketName = 15,
    ObjectName = 16,
    ObjectSize = 17,
    ServerCostTime = 18,
    ErrorCode = 19,
    RequestLength = 20,
    OwnerId = 21,
    AccessKeyId = 27,
    BucketArn = 28, //!< since 2025-09-17; lines written before end in front of it
};

//! A request: the text of each field, empty where the log has none.
using OssLogParts = std::array<std::string_view, 29>;

//! What a request has beside the fields of the log.
struct OssRequestMore {
    std::string_view region;     //!< `cn-hangzhou`
    std::string_view objectName; //!< decoded, when that of the log is encoded
    std::string_view eventId;    //!< when the request id alone does not tell
    std::string_view members;    //!< JSON members to be appended, with a comma in front of each
};

//! Appends the request as one record; appendOssAccessLogAsJson() says how.
void appendOssRequest(const OssLogParts& parts, const OssRequestMore& more, std::string& json);

//! The part of `oss-cn-hangzhou` that ActionTrail calls the region.
[[nodiscard]] std::string_view ossRegion(std::string_view location) noexcept;

//! True when the first line is one of an OSS access log: 28 fields, the fourth a time in brackets.
//! Source: OSS Developer Guide, "Log storage".
[[nodiscard]] bool isOssAccessLog(std::string_view text);

//! Appends one JSON record a line, under ActionTrail's names; what has no such name goes into
//! requestParameters, sizes and status as numbers. The event id gets `/access-log` behind it: ActionTrail
//! uses the same request id for its own record of the request, which must not count as a duplicate; the
//! requestId of both is equal. A request without an id has no event id.
//!
//! The requester writes referer and agent, and whether quotes in them are escaped is not documented. So each
//! line must be plausible: no field may have been shifted by quotes in another. One that is not, or that is
//! none of the log, is appended as a JSON string, for the parser to tell: never as it is, since braces in it
//! could pass for a record.
void appendOssAccessLogAsJson(std::string_view text, std::string& json);

} // namespace trailscope
