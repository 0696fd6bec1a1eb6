// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/oss_access_json.h"

#include "core/base/timestamp.h"
#include "core/event/json_key.h"
#include "core/event/json_walk.h"
#include "core/event/oss_access_log.h"
#include "core/event/record_search.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace trailscope {

namespace {

struct Name {
    std::string_view name;
    OssLogPart part;
};

// Source: Log Service, "OSS access logs: fields".
constexpr std::array names{Name{"client_ip", OssLogPart::RemoteIp},
                           Name{"time", OssLogPart::Time},
                           Name{"request_uri", OssLogPart::RequestUrl},
                           Name{"http_status", OssLogPart::HttpStatus},
                           Name{"response_body_length", OssLogPart::SentBytes},
                           Name{"referer", OssLogPart::Referer},
                           Name{"user-agent", OssLogPart::UserAgent},
                           Name{"host", OssLogPart::HostName},
                           Name{"request_id", OssLogPart::RequestId},
                           Name{"requester_id", OssLogPart::RequesterId},
                           Name{"operation", OssLogPart::Operation},
                           Name{"bucket", OssLogPart::BucketName},
                           Name{"object", OssLogPart::ObjectName},
                           Name{"object_size", OssLogPart::ObjectSize},
                           Name{"error_code", OssLogPart::ErrorCode},
                           Name{"owner_id", OssLogPart::OwnerId},
                           Name{"access_id", OssLogPart::AccessKeyId}};

//! Log Service's own time, unix seconds, stands in for a missing one.
std::string timeOf(std::string_view unixSeconds)
{
    Timestamp time;
    const char* const end = unixSeconds.data() + unixSeconds.size();
    const auto read = std::from_chars(unixSeconds.data(), end, time.seconds);
    constexpr std::int64_t lastSecond = 253'402'300'799; // of the year 9999
    return read.ec == std::errc() && read.ptr == end && time.seconds >= 0 && time.seconds <= lastSecond
             ? formatUtc(time)
             : std::string();
}

//! Appends the record; false when it is none of an access log.
bool appendRecord(JsonStructure& structure, std::string_view record, std::string& json)
{
    if (!structure.find(record)) {
        return false;
    }
    OssLogParts parts;
    std::string_view unixSeconds;
    const bool sound = JsonWalk(structure).forEachMember([&](const char* keyBegin, JsonWalk& value) {
        const auto key = json::keyAt(keyBegin);
        const auto found =
            std::find_if(names.begin(), names.end(), [key](const Name& name) { return name.name == key; });
        if (found != names.end()) {
            auto& part = parts[static_cast<std::size_t>(found->part)];
            const bool isRead = value.readScalar(part);
            part = part == "-" ? std::string_view() : part;
            return isRead;
        }
        return key == "__time__" ? value.readScalar(unixSeconds) : value.skip();
    });
    auto& time = parts[static_cast<std::size_t>(OssLogPart::Time)];
    const auto standIn = time.empty() ? timeOf(unixSeconds) : std::string();
    time = time.empty() ? std::string_view(standIn) : time;
    if (!sound || parts[static_cast<std::size_t>(OssLogPart::Operation)].empty()) {
        return false;
    }
    appendOssRequest(parts, json);
    return true;
}

} // namespace

bool isOssAccessJson(std::string_view text) noexcept
{
    constexpr std::size_t firstRecord = 4'096;
    const auto head = text.substr(0, firstRecord);
    // What other files don't have comes first: a search stops at each of its first letter.
    return head.find("__topic__\"") != std::string_view::npos
        && head.find("\"__topic__\"") != std::string_view::npos
        && head.find("\"oss_access_log\"") != std::string_view::npos;
}

void appendOssAccessJson(std::string_view text, std::string& json)
{
    JsonStructure structure;
    RecordSearch records(text, 0);
    while (const auto candidate = records.next()) {
        if (candidate->record.empty()) {
            json += text.substr(candidate->offset);
            return;
        }
        if (!appendRecord(structure, candidate->record, json)) {
            json += candidate->record;
            json += '\n';
        }
        records.accept();
    }
}

} // namespace trailscope
