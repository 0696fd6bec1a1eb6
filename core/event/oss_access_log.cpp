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

constexpr std::size_t logTimeSize = 26;

std::string_view at(const OssLogParts& parts, OssLogPart part) noexcept
{
    return parts[static_cast<std::size_t>(part)];
}

//! Takes a field off the front of the line: bare, in quotes or in brackets.
std::string_view takeLogPart(std::string_view& line)
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

bool isStatus(std::string_view text)
{
    return text.size() == 3 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isSize(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

//! 24 hexadecimal digits, or none at all.
bool isRequestId(std::string_view text)
{
    constexpr std::size_t digits = 24;
    return text.empty()
        || (text.size() == digits
            && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos);
}

bool isFlag(std::string_view text)
{
    return text.empty() || text == "true" || text == "false";
}

constexpr std::string_view arnPrefix = "acs:oss:";

//! Takes the fields off the front of the line. False when there are too few, or the time is none.
bool takeParts(std::string_view& line, OssLogParts& parts)
{
    parts.back() = {};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (line.empty()) {
            return i == static_cast<std::size_t>(OssLogPart::BucketArn);
        }
        parts.at(i) = takeLogPart(line);
    }
    return true;
}

bool isRequest(const OssLogParts& parts)
{
    return at(parts, OssLogPart::Time).size() == logTimeSize && !at(parts, OssLogPart::Operation).empty();
}

//! Does each field hold what it must? Quotes in the agent, the referer or the address would shift those
//! behind them by 1 to 10 places: then one of these is wrong, as two fields in front of or behind it are of
//! other kinds. A shift by more leaves more fields behind the known ones than OSS has ever added.
bool isPlausible(const OssLogParts& parts, std::string_view rest)
{
    constexpr std::size_t mostAdded = 9;
    std::size_t added = 0;
    while (!rest.empty()) {
        static_cast<void>(takeLogPart(rest));
        ++added;
    }
    return isStatus(at(parts, OssLogPart::HttpStatus)) && isSize(at(parts, OssLogPart::SentBytes))
        && isRequestId(at(parts, OssLogPart::RequestId)) && isFlag(at(parts, OssLogPart::LoggingFlag))
        && isSize(at(parts, OssLogPart::ObjectSize)) && isSize(at(parts, OssLogPart::ServerCostTime))
        && isSize(at(parts, OssLogPart::RequestLength)) && added <= mostAdded;
}

bool readParts(std::string_view line, OssLogParts& parts)
{
    if (!takeParts(line, parts) || !isRequest(parts) || !isPlausible(parts, line)) {
        return false;
    }
    auto& arn = parts[static_cast<std::size_t>(OssLogPart::BucketArn)];
    arn = arn.starts_with(arnPrefix) ? arn : std::string_view();
    return true;
}

//! `03/Jan/2021:14:59:49 +0800` as ISO 8601; the text as it is when the month is unknown.
std::string isoTime(std::string_view time)
{
    if (time.size() != logTimeSize) {
        return std::string(time);
    }
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
std::string_view errorOf(const OssLogParts& parts)
{
    const bool refused = at(parts, OssLogPart::HttpStatus).starts_with('4')
                      || at(parts, OssLogPart::HttpStatus).starts_with('5');
    return at(parts, OssLogPart::ErrorCode).empty() && refused ? at(parts, OssLogPart::HttpStatus)
                                                               : at(parts, OssLogPart::ErrorCode);
}

//! Of `acs:oss:oss-cn-hangzhou:1000000000000001:bucket`.
std::string_view regionOfArn(std::string_view arn)
{
    if (arn.empty()) {
        return {};
    }
    arn.remove_prefix(arnPrefix.size());
    return ossRegion(arn.substr(0, arn.find(':')));
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

std::string_view ossRegion(std::string_view location) noexcept
{
    constexpr std::string_view prefix = "oss-";
    return location.starts_with(prefix) ? location.substr(prefix.size()) : std::string_view();
}

void appendOssRequest(const OssLogParts& parts, const OssRequestMore& more, std::string& json)
{
    const auto object = more.objectName.empty() ? at(parts, OssLogPart::ObjectName) : more.objectName;
    const auto requestId = std::string(at(parts, OssLogPart::RequestId));
    std::string resource(at(parts, OssLogPart::BucketName));
    if (!object.empty()) {
        resource += "/" + std::string(object);
    }
    json += '{';
    addText("eventId",
            !more.eventId.empty() || requestId.empty() ? std::string(more.eventId)
                                                       : requestId + "/access-log",
            json);
    addText("requestId", requestId, json);
    addText("eventTime", isoTime(at(parts, OssLogPart::Time)), json);
    addText("eventName", at(parts, OssLogPart::Operation), json);
    addText("eventCategory", "Data", json);
    addText("serviceName", "Oss", json);
    addText("acsRegion", more.region, json);
    addText("eventSource", at(parts, OssLogPart::HostName), json);
    addText("sourceIpAddress", at(parts, OssLogPart::RemoteIp), json);
    addText("userAgent", at(parts, OssLogPart::UserAgent), json);
    addText("errorCode", errorOf(parts), json);
    addText("resourceName", resource, json);
    addNumber("sentBytes", at(parts, OssLogPart::SentBytes), json);
    addText("recipientAccountId", at(parts, OssLogPart::OwnerId), json);
    json += R"(,"userIdentity":{)";
    addText("principalId", at(parts, OssLogPart::RequesterId), json);
    addText("accessKeyId", at(parts, OssLogPart::AccessKeyId), json);
    json += R"(},"requestParameters":{)";
    addText("bucketName", at(parts, OssLogPart::BucketName), json);
    addText("bucketArn", at(parts, OssLogPart::BucketArn), json);
    addText("objectName", at(parts, OssLogPart::ObjectName), json);
    addText("requestUrl", at(parts, OssLogPart::RequestUrl), json);
    addText("referer", at(parts, OssLogPart::Referer), json);
    addNumber("httpStatus", at(parts, OssLogPart::HttpStatus), json);
    addNumber("objectSize", at(parts, OssLogPart::ObjectSize), json);
    json += '}';
    json += more.members;
    json += '}';
}

bool isOssAccessLog(std::string_view text)
{
    OssLogParts parts;
    auto line = takeLine(text);
    return takeParts(line, parts) && isRequest(parts);
}

void appendOssAccessLogAsJson(std::string_view text, std::string& json)
{
    OssLogParts parts;
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (readParts(line, parts)) {
            appendOssRequest(parts, {regionOfArn(at(parts, OssLogPart::BucketArn)), {}, {}, {}}, json);
        } else if (line.find_first_not_of(" \t") != std::string_view::npos) {
            appendJsonText(line, json);
        }
        json += '\n';
    }
}

} // namespace trailscope
