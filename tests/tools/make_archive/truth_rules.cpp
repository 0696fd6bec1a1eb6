// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/truth_rules.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_map>

namespace trailscope::maker {

namespace {

template<std::size_t count>
bool isAmong(const std::array<std::string_view, count>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template<std::size_t count>
bool startsWithAny(const std::array<std::string_view, count>& prefixes, std::string_view name)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [name](std::string_view prefix) { return name.starts_with(prefix); });
}

} // namespace

bool isDenial(std::string_view errorCode)
{
    constexpr std::array<std::string_view, 5> prefixes{"NoPermission", "Forbidden", "InvalidAccessKeyId",
                                                       "InvalidSecurityToken", "AccessDenied"};
    constexpr std::array<std::string_view, 5> codes{
        "Forbbiden", "SignatureDoesNotMatch", "InvalidAuthorization", "AccessForbidden", "NotAuthorized"};
    return startsWithAny(prefixes, errorCode) || isAmong(codes, errorCode);
}

std::vector<std::string_view> presetsOf(std::string_view service, std::string_view event, bool denied)
{
    constexpr std::array<std::string_view, 4> creations{"Create", "Run", "Add", "Allocate"};
    constexpr std::array<std::string_view, 4> machines{"CreateInstance", "RunInstances", "DeleteInstance",
                                                       "DeleteInstances"};
    constexpr std::array<std::string_view, 5> reads{"GetObject", "GetObjects", "CopyObject", "CopyObjects",
                                                    "SelectObject"};
    constexpr std::array<std::string_view, 4> ossOpenings{"PutBucketAcl", "PutObjectAcl", "PutBucketPolicy",
                                                          "PutBucketReplication"};
    std::vector<std::string_view> presets;
    const auto put = [&presets](bool fits, std::string_view id) {
        if (fits) {
            presets.push_back(id);
        }
    };
    const bool machine = isAmong(machines, event);
    const bool group = event.find("SecurityGroup") != std::string_view::npos;
    const bool ram = service == "Ram" || service == "Ims";
    const bool read = service == "Oss" && isAmong(reads, event);
    const bool opening = isAmong(ossOpenings, event);
    const bool addresses = event == "ModifySecurityIps";
    const bool newKey = event == "CreateAccessKey";
    put(denied, "s2");
    put(denied && startsWithAny(creations, event), "s2-refused-creations");
    put(machine || group || ram, "s3");
    put(machine, "s3-instances");
    put(group, "s3-security-groups");
    put(ram, "s3-ram");
    put(read || (service == "Oss" && opening) || addresses || newKey, "s4");
    put(read, "s4-reads");
    put(opening || addresses, "s4-opened");
    put(newKey, "s4-new-keys");
    return presets;
}

std::vector<bool> streaks(const std::vector<LoginFact>& logins)
{
    constexpr Seconds longestPause = 30 * minute;
    constexpr std::size_t fewestFailures = 2;
    std::vector<bool> inStreak(logins.size());
    std::unordered_map<std::string_view, std::vector<std::size_t>> failures; // of each user, the open run
    for (std::size_t i = 0; i < logins.size(); ++i) {
        const auto& login = logins[i];
        auto& run = failures[login.user];
        if (!run.empty() && login.time - logins[run.back()].time > longestPause) {
            run.clear();
        }
        run.push_back(i);
        if (!login.success) {
            continue;
        }
        if (run.size() > fewestFailures) {
            for (const auto member : run) {
                inStreak[member] = true;
            }
        }
        run.clear();
    }
    return inStreak;
}

} // namespace trailscope::maker
