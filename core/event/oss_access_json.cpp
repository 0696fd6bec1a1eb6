// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/oss_access_json.h"

#include "core/base/json_text.h"
#include "core/base/text.h"
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

// Source: Log Service, "OSS access logs: fields"; its pages write the agent's name in three ways.
constexpr std::array columnNames{Name{"client_ip", OssLogPart::RemoteIp},
                                 Name{"time", OssLogPart::Time},
                                 Name{"request_uri", OssLogPart::RequestUrl},
                                 Name{"http_status", OssLogPart::HttpStatus},
                                 Name{"response_body_length", OssLogPart::SentBytes},
                                 Name{"referer", OssLogPart::Referer},
                                 Name{"user-agent", OssLogPart::UserAgent},
                                 Name{"user_agent", OssLogPart::UserAgent},
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

//! `03/Jan/2021:14:59:49 +0800`; Log Service may leave the zone out.
bool hasZone(std::string_view time)
{
    return time.find(' ') != std::string_view::npos;
}

//! Log Service's own time, unix seconds, stands in for a missing one and for one of an unknown zone.
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

//! `a%2Fb` as `a/b`; the text as it is where no two hexadecimal digits follow.
std::string percentDecoded(std::string_view text)
{
    constexpr std::size_t escapeSize = 3;
    std::string decoded;
    while (!text.empty()) {
        unsigned byte = 0;
        const char* const end = text.data() + std::min(text.size(), escapeSize);
        const bool isEscape = text.size() >= escapeSize && text.front() == '%'
                           && std::from_chars(text.data() + 1, end, byte, 16).ptr == end;
        decoded += isEscape ? static_cast<char>(byte) : text.front();
        text.remove_prefix(isEscape ? escapeSize : 1);
    }
    return decoded;
}

//! One row as it is read.
struct Row {
    OssLogParts parts;
    std::string_view unixSeconds;
    std::string_view topic;
    std::string_view location;
    std::string_view version; //!< of the object
    std::string own;          //!< Log Service's own members as JSON, with a comma in front of each
    std::string more;         //!< the same of others

    [[nodiscard]] std::string_view& operator[](OssLogPart part)
    {
        return parts[static_cast<std::size_t>(part)];
    }
};

//! Keeps a member that no event has a name for. Goes behind it.
bool keepMember(std::string_view key, JsonWalk& value, std::string& into)
{
    const char* const begin = value.here();
    if (!value.skip()) {
        return false;
    }
    std::string_view text(begin, static_cast<std::size_t>(value.here() - begin));
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    into.append(",\"").append(key).append("\":").append(text);
    return true;
}

//! How a row names the version of the object is not documented; the API says versionId.
bool isVersionId(std::string_view key) noexcept
{
    return equalsIgnoreCase(key, "versionId") || equalsIgnoreCase(key, "version_id");
}

//! An id for each object, and version of it, that a batch deletion took away: all have its one request id.
std::string deletionId(std::string_view request, std::string_view object, std::string_view version)
{
    if (request.empty()) {
        return {};
    }
    auto id = std::string(request).append("/batch-delete/").append(object);
    return version.empty() || version == "-" ? id : id.append("/").append(version);
}

bool readMember(std::string_view key, JsonWalk& value, Row& row)
{
    const auto found = std::find_if(columnNames.begin(), columnNames.end(),
                                    [key](const Name& name) { return equalsIgnoreCase(name.name, key); });
    if (found != columnNames.end()) {
        auto& part = row[found->part];
        const bool isRead = value.readScalar(part);
        part = part == "-" ? std::string_view() : part;
        return isRead;
    }
    auto copy = value;
    if (key == "__time__") {
        return copy.readScalar(row.unixSeconds) && keepMember(key, value, row.own);
    }
    if (key == "__topic__") {
        return copy.readScalar(row.topic) && keepMember(key, value, row.own);
    }
    if (key == "bucket_location" && !copy.readScalar(row.location)) {
        return false;
    }
    if (isVersionId(key) && !copy.readScalar(row.version)) {
        return false;
    }
    return keepMember(key, value, key.starts_with("__") ? row.own : row.more);
}

//! Appends the record; false when it is no request.
bool appendRecord(JsonStructure& structure, std::string_view record, std::string& json)
{
    if (!structure.find(record)) {
        return false;
    }
    Row row;
    const bool sound = JsonWalk(structure).forEachMember(
        [&row](const char* key, JsonWalk& value) { return readMember(json::keyAt(key), value, row); });
    const bool isDeletion = row.topic == "oss_batch_delete_log";
    if (!sound || row[OssLogPart::Operation].empty() || !(isDeletion || row.topic == "oss_access_log")) {
        return false;
    }
    auto& time = row[OssLogPart::Time];
    const auto standIn = hasZone(time) ? std::string() : timeOf(row.unixSeconds);
    time = standIn.empty() ? time : std::string_view(standIn);
    const auto object = percentDecoded(row[OssLogPart::ObjectName]);
    const auto eventId =
        isDeletion ? deletionId(row[OssLogPart::RequestId], object, row.version) : std::string();
    auto members = row.own;
    if (!row.more.empty()) {
        members += R"(,"additionalEventData":{)" + row.more.substr(1) + '}';
    }
    appendOssRequest(row.parts, {ossRegion(row.location), object, eventId, members}, json);
    return true;
}

} // namespace

bool isOssAccessJson(std::string_view text) noexcept
{
    constexpr std::size_t firstRecords = 4'096;
    const auto head = text.substr(0, firstRecords);
    // What other files don't have comes first: a search stops at each of its first letter.
    return head.find("__topic__\"") != std::string_view::npos
        && head.find("\"__topic__\"") != std::string_view::npos
        && (head.find("\"oss_access_log\"") != std::string_view::npos
            || head.find("\"oss_batch_delete_log\"") != std::string_view::npos
            || head.find("\"oss_metering_log\"") != std::string_view::npos);
}

void appendOssAccessJson(std::string_view text, std::string& json)
{
    JsonStructure structure;
    RecordSearch records(text, {});
    std::size_t written = 0;
    while (const auto candidate = records.next()) {
        if (candidate->record.empty()) {
            break;
        }
        json += text.substr(written, candidate->offset - written);
        written = candidate->offset;
        if (appendRecord(structure, candidate->record, json)) {
            written += candidate->record.size();
        }
        records.accept();
    }
    json += text.substr(written);
}

} // namespace trailscope
