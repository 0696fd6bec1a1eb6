// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_name.h"

#include "core/base/text.h"
#include "core/query/text_pattern.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace trailscope {

namespace {

constexpr std::string_view eventPrefix = "event.";
constexpr std::string_view recordName = "record";

//! How many letters must be changed, added, taken away or swapped with the next to turn one text into the
//! other, ignoring case.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    const auto isSame = [&](std::size_t i, std::size_t j) {
        return toLowerAscii(a[i]) == toLowerAscii(b[j]);
    };
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({last[j] + (isSame(i, j) ? 0U : 1U), last[j + 1] + 1, row[j] + 1});
            const bool isSwapped = i > 0 && j > 0 && isSame(i, j - 1) && isSame(i - 1, j);
            row[j + 1] = isSwapped ? std::min(row[j + 1], beforeLast[j - 1] + 1) : row[j + 1];
        }
        beforeLast = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

//! What Simple Log Service calls the fields of OSS access logs, by what they are here.
struct OtherName {
    std::string_view name;
    std::string_view here;
};

constexpr std::array otherNames{OtherName{"operation", "event"},
                                OtherName{"client_ip", "ip"},
                                OtherName{"request_uri", "requestParameters.requestUrl"},
                                OtherName{"http_status", "requestParameters.httpStatus"},
                                OtherName{"response_body_length", "bytes"},
                                OtherName{"bucket", "requestParameters.bucketName"},
                                OtherName{"object", "requestParameters.objectName"},
                                OtherName{"object_size", "requestParameters.objectSize"},
                                OtherName{"access_id", "accesskey"},
                                OtherName{"requester_id", "principal"},
                                OtherName{"owner_id", "account"}};

//! Members of a record that hold others, to be asked about as a whole: `requestParameters ~ Suspended`.
bool isRecordMember(std::string_view name) noexcept
{
    constexpr std::array members{std::string_view("userIdentity"),
                                 std::string_view("requestParameters"),
                                 std::string_view("requestParameterJson"),
                                 std::string_view("responseElements"),
                                 std::string_view("additionalEventData"),
                                 std::string_view("serviceEventDetails"),
                                 std::string_view("resources"),
                                 std::string_view("referencedResources"),
                                 std::string_view("eventAttributes"),
                                 std::string_view("insightDetails"),
                                 std::string_view("tlsDetails")};
    return std::any_of(members.begin(), members.end(),
                       [name](std::string_view member) { return equalsIgnoreCase(member, name); });
}

bool isPlainName(std::string_view name) noexcept
{
    const bool isSigned = name.starts_with('-'); // which would mean `not`
    return !isSigned && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '-' || c == '.';
    });
}

std::string quotedName(std::string_view name)
{
    std::string quoted = "\"";
    for (const char c : escapedText(name)) {
        if (c == '"') {
            quoted += '\\';
        }
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::optional<Subject> findSubject(std::string_view name)
{
    if (const auto field = findField(name)) {
        return *field;
    }
    if (equalsIgnoreCase(name, recordName)) {
        return RawPath{};
    }
    const bool isMetadata = name.starts_with("__") && name.size() > 2; // of Simple Log Service
    const bool hasPrefix = startsWithIgnoreCase(name, eventPrefix);
    if (isMetadata) {
        return RawPath{std::string(name)};
    }
    if (!hasPrefix && name.find('.') == std::string_view::npos && !isRecordMember(name)) {
        return std::nullopt;
    }
    const auto path = hasPrefix ? name.substr(eventPrefix.size()) : name;
    if (path.empty()) {
        return std::nullopt;
    }
    if (const auto field = findField(path)) {
        return *field;
    }
    return RawPath{std::string(path)};
}

std::string subjectName(const Subject& subject)
{
    if (const auto* field = std::get_if<Field>(&subject)) {
        return std::string(fieldName(*field));
    }
    const auto* raw = std::get_if<RawPath>(&subject);
    if (raw == nullptr) {
        return {};
    }
    if (raw->path.empty()) {
        return std::string(recordName);
    }
    const bool needsPrefix =
        !raw->path.starts_with("__")
        && (raw->path.find('.') == std::string::npos || startsWithIgnoreCase(raw->path, eventPrefix));
    const auto name = needsPrefix ? std::string(eventPrefix) + raw->path : raw->path;
    return isPlainName(name) ? name : quotedName(name);
}

std::optional<std::string_view> nearestText(std::string_view typed,
                                            const std::vector<std::string_view>& candidates)
{
    constexpr std::size_t longestName = 64;
    constexpr std::size_t shortName = 2; // letters: one more or less makes another name
    if (typed.size() > longestName) {
        return std::nullopt;
    }
    std::optional<std::string_view> nearest;
    auto best = longestName;
    auto secondBest = longestName;
    for (const auto candidate : candidates) {
        if (candidate.empty() || (nearest && equalsIgnoreCase(*nearest, candidate))) {
            continue;
        }
        const auto distance = editDistance(typed, candidate);
        secondBest = std::min(secondBest, std::max(distance, best));
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    const auto most = std::max<std::size_t>(1, typed.size() / 3);
    const auto margin = typed.size() <= shortName ? 1U : 0U;
    const bool isSure = best <= most && secondBest > best + margin; // else which of the two is meant?
    return isSure ? nearest : std::nullopt;
}

std::string nearestFieldName(std::string_view name)
{
    const auto* const other =
        std::find_if(otherNames.begin(), otherNames.end(),
                     [name](const OtherName& one) { return equalsIgnoreCase(one.name, name); });
    if (other != otherNames.end()) {
        return std::string(other->here);
    }
    constexpr std::size_t longestName = 64;
    if (name.size() > longestName) {
        return {};
    }
    std::vector<std::string_view> names;
    for (const auto& info : allFields()) {
        const std::vector<std::string_view> spellings{info.name, info.path,
                                                      info.path.substr(info.path.rfind('.') + 1)};
        const auto nearer = [name](std::string_view a, std::string_view b) {
            return !a.empty() && (b.empty() || editDistance(name, a) < editDistance(name, b));
        };
        names.push_back(*std::min_element(spellings.begin(), spellings.end(), nearer));
    }
    const auto nearest = nearestText(name, names);
    if (!nearest) {
        return {};
    }
    const auto place = std::find(names.begin(), names.end(), *nearest) - names.begin();
    return std::string(allFields()[static_cast<std::size_t>(place)].name);
}

} // namespace trailscope
