// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/oss_access_log.h"

#include "core/base/json_text.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

//! The fields of a line in their order; more may be added at the end.
enum Part : std::size_t {
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
    PartCount = 28,
};

using Parts = std::array<std::string_view, PartCount>;

//! Takes a field off the front of the line: bare, in quotes or in brackets.
std::string_view takePart(std::string_view& line)
{
    const char close = line.starts_with('"') ? '"' : line.starts_with('[') ? ']' : '\0';
    std::size_t end = line.find(' ');
    if (close != '\0') {
        const char both[] = {close, ' '};
        end = line.find(std::string_view(both, 2), 1);
        end = end == std::string_view::npos ? end : end + 1;
    }
    auto part = line.substr(0, end);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    if (close != '\0' && part.size() >= 2 && part.back() == close) {
        part = part.substr(1, part.size() - 2);
    }
    return part == "-" ? std::string_view() : part;
}

bool readParts(std::string_view line, Parts& parts)
{
    for (auto& part : parts) {
        if (line.empty()) {
            return false;
        }
        part = takePart(line);
    }
    return parts[Time].size() == 26 && !parts[Operation].empty();
}

//! `03/Jan/2021:14:59:49 +0800` as ISO 8601; the text as it is when the month is unknown.
std::string isoTime(std::string_view time)
{
    const auto month = std::find(months.begin(), months.end(), time.substr(3, 3));
    if (month == months.end()) {
        return std::string(time);
    }
    const auto number = std::to_string(month - months.begin() + 1);
    return std::string(time.substr(7, 4)) + (number.size() == 1 ? "-0" : "-") + number + "-"
         + std::string(time.substr(0, 2)) + "T" + std::string(time.substr(12, 8))
         + std::string(time.substr(21));
}

void addText(std::string_view name, std::string_view value, std::string& json)
{
    if (!value.empty()) {
        json += json.ends_with('{') ? "\"" : ",\"";
        json += name;
        json += "\":";
        appendJsonText(value, json);
    }
}

void addNumber(std::string_view name, std::string_view value, std::string& json)
{
    const bool isNumber = !value.empty() && value.size() < 19
                       && value.find_first_not_of("0123456789") == std::string_view::npos
                       && (value.size() == 1 || value.front() != '0');
    if (!isNumber) {
        addText(name, value, json);
        return;
    }
    json += json.ends_with('{') ? "\"" : ",\"";
    json += name;
    json += "\":";
    json += value;
}

//! A refused request without a code of its own has its status as the code.
std::string_view errorOf(const Parts& parts)
{
    const bool refused = parts[HttpStatus].starts_with('4') || parts[HttpStatus].starts_with('5');
    return parts[ErrorCode].empty() && refused ? parts[HttpStatus] : parts[ErrorCode];
}

void addRecord(const Parts& parts, std::string& json)
{
    std::string resource(parts[BucketName]);
    if (!parts[ObjectName].empty()) {
        resource += "/" + std::string(parts[ObjectName]);
    }
    json += '{';
    addText("eventId", std::string(parts[RequestId]) + "/access-log", json);
    addText("requestId", parts[RequestId], json);
    addText("eventTime", isoTime(parts[Time]), json);
    addText("eventName", parts[Operation], json);
    addText("eventCategory", "Data", json);
    addText("serviceName", "Oss", json);
    addText("eventSource", parts[HostName], json);
    addText("sourceIpAddress", parts[RemoteIp], json);
    addText("userAgent", parts[UserAgent], json);
    addText("errorCode", errorOf(parts), json);
    addText("resourceName", resource, json);
    addText("recipientAccountId", parts[OwnerId], json);
    json += R"(,"userIdentity":{)";
    addText("principalId", parts[RequesterId], json);
    addText("accessKeyId", parts[AccessKeyId], json);
    json += R"(},"requestParameters":{)";
    addText("bucketName", parts[BucketName], json);
    addText("objectName", parts[ObjectName], json);
    addText("requestUrl", parts[RequestUrl], json);
    addText("referer", parts[Referer], json);
    addNumber("httpStatus", parts[HttpStatus], json);
    addNumber("sentBytes", parts[SentBytes], json);
    addNumber("objectSize", parts[ObjectSize], json);
    json += "}}\n";
}

std::string_view takeLine(std::string_view& text)
{
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

} // namespace

bool isOssAccessLog(std::string_view text)
{
    Parts parts;
    return readParts(takeLine(text), parts);
}

void appendOssAccessLogAsJson(std::string_view text, std::string& json)
{
    Parts parts;
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (readParts(line, parts)) {
            addRecord(parts, json);
        } else {
            json += line;
            json += '\n';
        }
    }
}

} // namespace trailscope
