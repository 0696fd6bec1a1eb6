// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/delivered_name.h"

#include "core/archive/archive_scan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace trailscope {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

bool isMd5(std::string_view text)
{
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

//! The folders before \a layout; all of them when the file was taken out of the layout.
std::string trailOf(const std::filesystem::path& file, std::string_view layout)
{
    std::filesystem::path trail;
    for (const auto& part : file.parent_path()) {
        if (part.native() == layout) {
            return trail.string();
        }
        trail /= part;
    }
    return file.parent_path().string();
}

//! `AliyunLogs/TYPE/RD_ID/ACCOUNT/REGION/YYYY/MM/DD` names the account, the layout of a single one does not.
std::string accountInFolders(const std::filesystem::path& file)
{
    const auto folder = file.parent_path();
    const std::vector<std::filesystem::path> parts(folder.begin(), folder.end());
    const auto layout = std::find(parts.rbegin(), parts.rend(), "AliyunLogs");
    constexpr std::ptrdiff_t foldersBelow = 7;
    return layout != parts.rend() && layout - parts.rbegin() == foldersBelow
             ? parts[parts.size() - 5].string()
             : std::string();
}

bool hasFolder(const std::filesystem::path& file, std::string_view name)
{
    const auto folder = file.parent_path();
    return std::any_of(folder.begin(), folder.end(),
                       [name](const std::filesystem::path& part) { return part.native() == name; });
}

std::optional<DeliveredName> parseActionTrail(const std::filesystem::path& file, std::string_view stem)
{
    const auto parts = split(stem, '_');
    if (parts.size() != 7 || !parts[0].starts_with("Actiontrail") || parts[1].empty() || !isMd5(parts[6])) {
        return std::nullopt;
    }
    const auto stamp = stampInName(parts[2]);
    const auto events = numberOf(parts[4]);
    const auto size = numberOf(parts[5]);
    if (!stamp || !events || !size) {
        return std::nullopt;
    }
    const bool isInsight = parts[0].ends_with("-Insight") || hasFolder(file, "Actiontrail-Insight");
    return DeliveredName{trailOf(file, "AliyunLogs"),
                         accountInFolders(file),
                         std::string(parts[1]),
                         *stamp,
                         events,
                         size,
                         std::string(parts[6]),
                         isInsight ? DeliveredKind::Insights : DeliveredKind::Events};
}

//! Nothing for CloudTrail-Digest, which is no delivery of events.
std::optional<DeliveredKind> cloudTrailKind(std::string_view part)
{
    constexpr std::array<std::pair<std::string_view, DeliveredKind>, 4> kinds{
        {{"CloudTrail", DeliveredKind::Events},
         {"CloudTrail-Insight", DeliveredKind::Insights},
         {"CloudTrail-NetworkActivity", DeliveredKind::NetworkActivity},
         {"CloudTrail-Aggregated", DeliveredKind::Summaries}}};
    const auto* const known =
        std::find_if(kinds.begin(), kinds.end(), [part](const auto& kind) { return kind.first == part; });
    return known == kinds.end() ? std::nullopt : std::optional(known->second);
}

std::optional<DeliveredName> parseCloudTrail(const std::filesystem::path& file, std::string_view stem)
{
    const auto parts = split(stem, '_');
    if (parts.size() != 5 || parts[2].empty()) {
        return std::nullopt;
    }
    const auto kind = cloudTrailKind(parts[1]);
    const auto stamp = stampInName(parts[3]);
    if (!kind || !stamp) {
        return std::nullopt;
    }
    return DeliveredName{
        trailOf(file, "AWSLogs"), std::string(parts[0]), std::string(parts[2]), *stamp, {}, {}, {}, *kind};
}

} // namespace

std::optional<DeliveredName> parseDeliveredName(const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    const auto stem = std::string_view(name).substr(0, name.find('.'));
    auto parsed = parseActionTrail(file, stem);
    return parsed ? parsed : parseCloudTrail(file, stem);
}

} // namespace trailscope
