// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/access_log.h"

#include "tests/tools/make_archive/text_parts.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <tuple>

namespace trailscope::maker {

namespace {

constexpr Seconds logOffset = 8 * hour; //!< access logs are written in China's time

//! 1 kB to 330 MB, small ones more often; the same object has the same size every time.
std::uint64_t sizeOf(std::string_view bucket, std::string_view object)
{
    Random random(mixed(textSeed(bucket), textSeed(object)));
    const auto base = 1'000 + random.below(9'000);
    return std::uint64_t{base} << random.below(16);
}

std::uint64_t sentBytes(const LoggedRequest& request)
{
    constexpr std::uint64_t errorDocument = 310;
    constexpr std::uint64_t copyAnswer = 180;
    if (!request.error.empty()) {
        return errorDocument;
    }
    return request.operation == "GetObject"  ? request.objectSize
         : request.operation == "CopyObject" ? copyAnswer
                                             : 0;
}

std::string_view verbOf(std::string_view operation)
{
    return operation == "GetObject"    ? "GET"
         : operation == "HeadObject"   ? "HEAD"
         : operation == "DeleteObject" ? "DELETE"
                                       : "PUT";
}

std::string_view statusOf(const LoggedRequest& request)
{
    if (request.error.empty()) {
        return request.operation == "DeleteObject" ? "204" : "200";
    }
    return request.error.starts_with("NoSuch") ? "404" : request.error == "BucketNotEmpty" ? "409" : "403";
}

//! As in a URL.
std::string encoded(std::string_view object)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : object) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                        || std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain) {
            out += c;
        } else {
            out += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return out;
}

//! `03/Jan/2021:14:59:49 +0800`.
std::string logTime(Seconds time)
{
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto iso = timeText(time + logOffset);
    const auto month = static_cast<std::size_t>(std::stoi(iso.substr(5, 2)) - 1);
    return iso.substr(8, 2) + '/' + std::string(months[month]) + '/' + iso.substr(0, 4) + ':'
         + iso.substr(11, 8) + " +0800";
}

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text.empty() ? "-" : text) + '"';
}

void appendLine(std::string& out, const LoggedRequest& request)
{
    const auto object = encoded(request.object);
    const auto size = std::to_string(request.objectSize);
    const std::array parts{request.address.empty() ? std::string("-") : request.address,
                           std::string("-"),
                           std::string("-"),
                           '[' + logTime(request.time) + ']',
                           inQuotes(std::string(verbOf(request.operation)) + " /" + object + " HTTP/1.1"),
                           std::string(statusOf(request)),
                           std::to_string(request.sentBytes),
                           std::string("38"), // milliseconds in all
                           inQuotes({}),
                           inQuotes(request.userAgent),
                           inQuotes(request.host),
                           inQuotes(request.requestId),
                           inQuotes("true"),
                           inQuotes(request.requester),
                           inQuotes(request.operation),
                           inQuotes(request.bucket),
                           inQuotes(object),
                           request.error.empty() ? size : std::string("-"),
                           std::string("30"), // milliseconds in OSS itself
                           inQuotes(request.error),
                           std::string("480"), // bytes of the request
                           inQuotes(request.owner),
                           std::string("-"),
                           inQuotes({}),
                           inQuotes("standard"),
                           inQuotes({}),
                           inQuotes({}),
                           inQuotes(request.accessKeyId)};
    for (const auto& part : parts) {
        out += part;
        out += &part == &parts.back() ? '\n' : ' ';
    }
}

//! `<bucket>2021-01-03-14-00-00-0001`.
std::string fileName(const LoggedRequest& first)
{
    auto stamp = timeText(first.time - first.time % hour + logOffset).substr(0, 19);
    std::replace_if(
        stamp.begin(), stamp.end(), [](char c) { return c == 'T' || c == ':'; }, '-');
    return first.bucket + stamp + "-0001";
}

void writeText(const std::filesystem::path& path, std::string_view text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) {
        throw std::runtime_error("can't write " + path.string());
    }
}

} // namespace

std::optional<LoggedRequest> loggedRequest(const Event& event)
{
    if (event.kind->service->name != "Oss" || !event.kind->data) {
        return std::nullopt;
    }
    std::string_view host = event.source; // `<bucket>.oss-...`
    std::string_view principal = event.actor->principalId;
    LoggedRequest request;
    request.time = event.time;
    request.operation = event.kind->name;
    request.error = event.refusal.code;
    request.owner = event.account;
    request.bucket = takeUntil(host, '.');
    request.object = event.resourceNames;
    request.host = event.source;
    request.address = event.address;
    request.userAgent = event.userAgent;
    request.requestId = event.eventId;
    request.requester = takeUntil(principal, ':'); // of a role, without the session
    request.accessKeyId = event.accessKeyId;
    request.objectSize = sizeOf(request.bucket, request.object);
    request.sentBytes = sentBytes(request);
    return request;
}

std::uint64_t writeAccessLogs(const std::filesystem::path& folder, std::vector<LoggedRequest>& requests)
{
    std::sort(requests.begin(), requests.end(), [](const LoggedRequest& left, const LoggedRequest& right) {
        return std::tie(left.bucket, left.time, left.requestId)
             < std::tie(right.bucket, right.time, right.requestId);
    });
    std::filesystem::create_directories(folder);
    std::uint64_t files = 0;
    std::string text;
    for (std::size_t i = 0, first = 0; i < requests.size(); ++i) {
        appendLine(text, requests[i]);
        const bool isLast = i + 1 == requests.size() || requests[i + 1].bucket != requests[first].bucket
                         || requests[i + 1].time / hour != requests[first].time / hour;
        if (isLast) {
            writeText(folder / fileName(requests[first]), text);
            text.clear();
            first = i + 1;
            ++files;
        }
    }
    return files;
}

} // namespace trailscope::maker
