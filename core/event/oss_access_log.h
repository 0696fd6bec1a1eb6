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
    RequesterId = 13,
    Operation = 14,
    BucketName = 15,
    ObjectName = 16,
    ObjectSize = 17,
    ErrorCode = 19,
    OwnerId = 21,
    AccessKeyId = 27,
};

//! A request: the text of each field, empty where the log has none.
using OssLogParts = std::array<std::string_view, 28>;

//! Appends the request as one record and a line end; appendOssAccessLogAsJson() says how.
void appendOssRequest(const OssLogParts& parts, std::string& json);

//! True when the first line is one of an OSS access log: 28 fields, the fourth a time in brackets.
//! Source: OSS Developer Guide, "Log storage".
[[nodiscard]] bool isOssAccessLog(std::string_view text);

//! Appends one JSON record a line, under ActionTrail's names; what has no such name goes into
//! requestParameters, sizes and status as numbers. The event id gets `/access-log` behind it: ActionTrail
//! uses the same request id for its own record of the request, which must not count as a duplicate; the
//! requestId of both is equal. A line that is none of the log is appended as it is, for the parser to tell.
void appendOssAccessLogAsJson(std::string_view text, std::string& json);

} // namespace trailscope
