// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/truth_rules.h"

#include "tests/tools/make_archive/text_parts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <initializer_list>
#include <string>
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

constexpr std::array<std::string_view, 4> creations{"Create", "Run", "Add", "Allocate"};

std::string lower(std::string_view text)
{
    std::string result(text);
    for (auto& c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

//! Does the name hold one of the words, in any case? The words are in lower case.
bool holdsAny(std::string_view name, std::initializer_list<std::string_view> words)
{
    const auto text = lower(name);
    return std::any_of(words.begin(), words.end(),
                       [&text](std::string_view word) { return text.find(word) != std::string::npos; });
}

//! 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, by the address's first two numbers.
bool isPrivate(std::string_view address)
{
    const auto dot = address.find('.');
    const auto second = dot == std::string_view::npos ? std::string_view() : address.substr(dot + 1);
    const auto number = std::atoi(std::string(second).c_str());
    return address.starts_with("10.") || address.starts_with("192.168.")
        || (address.starts_with("172.") && number >= 16 && number < 32);
}

//! S3: names to count and watch.
template<typename Put>
void putWatched(const ReviewFacts& facts, Put put)
{
    constexpr std::array<std::string_view, 4> machines{"CreateInstance", "RunInstances", "DeleteInstance",
                                                       "DeleteInstances"};
    constexpr std::array<std::string_view, 5> trailChanges{"CreateTrail", "UpdateTrail", "DeleteTrail",
                                                           "StartLogging", "StopLogging"};
    const auto& event = facts.event;
    const bool machine = isAmong(machines, event);
    const bool group = event.find("SecurityGroup") != std::string_view::npos;
    const bool ram = facts.service == "Ram" || facts.service == "Ims";
    const bool policy = holdsAny(event, {"policy"});
    put(machine || group || ram, "s3");
    put(machine, "s3-instances");
    put(group, "s3-security-groups");
    put(ram, "s3-ram");
    put(ram && holdsAny(event, {"user", "group"}) && !policy, "s3-ram-users");
    put(ram && (policy || holdsAny(event, {"role"})), "s3-ram-permissions");
    put(ram && (holdsAny(event, {"accesskey", "loginprofile", "mfa"}) || event.ends_with("Password")),
        "s3-ram-credentials");
    put(facts.service == "Actiontrail" && isAmong(trailChanges, event), "s3-trail");
    for (const auto* id : {"s3-first-events", "s3-first-regions"}) {
        put(!facts.user.empty(), id);
    }
}

//! S4: who may have leaked data.
template<typename Put>
void putLeaks(const ReviewFacts& facts, Put put)
{
    constexpr std::array<std::string_view, 5> reads{"GetObject", "GetObjects", "CopyObject", "CopyObjects",
                                                    "SelectObject"};
    constexpr std::array<std::string_view, 4> ossOpenings{"PutBucketAcl", "PutObjectAcl", "PutBucketPolicy",
                                                          "PutBucketReplication"};
    constexpr std::array<std::string_view, 2> secrets{"GetSecretValue", "DescribeClusterUserKubeconfig"};
    const auto& event = facts.event;
    const bool read = facts.service == "Oss" && isAmong(reads, event);
    const bool opening = isAmong(ossOpenings, event);
    const bool addresses = event == "ModifySecurityIps";
    const bool newKey = event == "CreateAccessKey";
    put(read || (facts.service == "Oss" && opening) || addresses || newKey, "s4");
    put(read, "s4-reads");
    put(opening || addresses, "s4-opened");
    put(newKey, "s4-new-keys");
    put(isAmong(secrets, event), "s4-secrets");
    put(facts.sentBytes >= 100'000'000, largeDownloads);
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

bool isCredentialDenial(std::string_view errorCode)
{
    constexpr std::array<std::string_view, 2> prefixes{"InvalidAccessKeyId", "InvalidSecurityToken"};
    return startsWithAny(prefixes, errorCode) || errorCode == "SignatureDoesNotMatch";
}

std::vector<std::string_view> presetsOf(const ReviewFacts& facts)
{
    std::vector<std::string_view> presets;
    const auto put = [&presets](bool fits, std::string_view id) {
        if (fits) {
            presets.push_back(id);
        }
    };
    for (const auto* id : {"s1-many-addresses", "s1-first-addresses", "s1-first-agents"}) {
        put(facts.signedIn, id);
    }
    put(facts.signedIn && !isPrivate(facts.address), "s1-outside-logins");
    put(holdsAny(facts.user, {"admin", "shared", "test"}), "s1-impersonal");
    for (const auto* id : {"s2", "s2-by-user"}) {
        put(facts.denied, id);
    }
    put(isCredentialDenial(facts.error), "s2-credentials");
    put(facts.denied && startsWithAny(creations, facts.event), "s2-refused-creations");
    putWatched(facts, put);
    putLeaks(facts, put);
    return presets;
}

std::vector<std::string_view> cloudTrailPresetsOf(const CloudTrailEvent& event)
{
    std::vector<std::string_view> presets;
    const auto put = [&presets](bool fits, std::initializer_list<std::string_view> ids) {
        presets.insert(presets.end(), ids.begin(), fits ? ids.end() : ids.begin());
    };
    for (auto rest = event.kind->presets; !rest.empty();) {
        presets.push_back(takeUntil(rest, ' '));
    }
    const auto& actor = *event.actor;
    const bool root = actor.type == "Root";
    const bool denied = !event.errorCode.empty() && event.errorCode != "ThrottlingException";
    const bool signedIn = event.login && event.succeeded();
    put(true, {"s3-first-events", "s3-first-regions"});
    put(holdsAny(actor.userName, {"admin", "shared", "test"}), {"s1-impersonal"});
    put(event.assumedRoot, {delegated});
    put(denied, {"s2", "s2-by-user"});
    put(event.credentials, {"s2-credentials"});
    put(denied && startsWithAny(creations, event.kind->name), {"s2-refused-creations"});
    put(signedIn, {"s1-many-addresses", "s1-first-addresses", "s1-first-agents"});
    put(signedIn && !isPrivate(actor.address), {"s1-outside-logins"});
    put(signedIn && !event.mfa && actor.type != "AssumedRole", {"cis-2.17"});
    put(event.login && root, {"cis-2.18"});
    put(event.failedLogin, {"cis-2.19"});
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
