// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone_data.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

namespace trailscope {

namespace {

const std::filesystem::path zoneFolder = "/usr/share/zoneinfo";

//! The largest zone file of tzdata 2025b has 3,552 bytes.
constexpr std::uintmax_t largestZoneFile = 1U << 20U;

std::string firstLine(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

} // namespace

std::string zoneRuleText(const std::string& name)
{
    const auto file = zoneFolder / name;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)
        || std::filesystem::file_size(file, error) > largestZoneFile || error) {
        return {};
    }
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!bytes.starts_with("TZif") || !bytes.ends_with('\n')) {
        return {};
    }
    const auto begin = bytes.rfind('\n', bytes.size() - 2);
    return begin == std::string::npos ? std::string() : bytes.substr(begin + 1, bytes.size() - begin - 2);
}

std::string zoneDataVersion()
{
    // Debian and Fedora ship tzdata.zi, macOS and the BSDs +VERSION.
    constexpr std::string_view mark = "# version ";
    const auto line = firstLine(zoneFolder / "tzdata.zi");
    if (line.starts_with(mark)) {
        return line.substr(mark.size());
    }
    const auto version = firstLine(zoneFolder / "+VERSION");
    return version.empty() ? "unknown" : version;
}

bool usesZoneData(const Calendar& calendar)
{
    const auto follows = [](const TimeZone& zone) {
        constexpr Timestamp beforeAllChanges{-100'000'000'000}; // in the year -1199
        return zone.offsetAt(beforeAllChanges) != 0 || zone.nextChange(beforeAllChanges).has_value();
    };
    const auto& overrides = calendar.overrides;
    return follows(calendar.zone)
        || std::any_of(overrides.begin(), overrides.end(),
                       [&](const Override& one) { return one.zone && follows(*one.zone); });
}

bool isZoneDataOlderThan(const TimeRange& events, const Calendar& calendar)
{
    if (events.isEmpty() || !usesZoneData(calendar)) {
        return false;
    }
    constexpr std::size_t yearDigits = 4;
    const auto version = zoneDataVersion();
    int year = 0;
    const auto [end, error] =
        std::from_chars(version.data(), version.data() + std::min(yearDigits, version.size()), year);
    return error == std::errc() && toCivil({events.end.seconds - 1}).year > year;
}

} // namespace trailscope
