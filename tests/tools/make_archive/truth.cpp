// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/truth.h"

#include "tests/tools/make_archive/cis_rules.h"
#include "tests/tools/make_archive/json_text.h"
#include "tests/tools/make_archive/truth_rules.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace trailscope::maker {

namespace {

constexpr Seconds binLength = 30 * minute;
constexpr std::array<const char*, 4> zones{"UTC", "Asia/Tokyo", "America/New_York", "Asia/Kolkata"};

std::string countText(std::uint64_t count)
{
    return std::to_string(count);
}

template<typename Map>
void appendCounts(std::string& out, const Map& counts, std::string_view indent)
{
    out += '{';
    const char* separator = "\n";
    for (const auto& [value, count] : counts) {
        out += separator;
        out += indent;
        appendJsonString(out, value);
        out += ": " + countText(count);
        separator = ",\n";
    }
    out += '}';
}

} // namespace

Truth::Truth(Seconds begin, Seconds end)
    : m_begin(begin)
    , m_end(end)
    , m_first(std::numeric_limits<Seconds>::max())
    , m_last(std::numeric_limits<Seconds>::min())
    , m_bins(static_cast<std::size_t>((end - begin) / binLength))
{
}

void Truth::count(const Event& event)
{
    const bool success = event.succeeded();
    const bool denied = isDenial(event.refusal.code);
    const bool login = event.kind->isLogin();
    const bool root = event.actor->type == IdentityType::Root;
    countTime(event.time, login, success);
    countFacets(event,
                denied    ? "denied"
                : success ? "success"
                          : "failure",
                !login    ? "no"
                : success ? "success"
                          : "failure");
    countPresets(presetsOf({event.kind->service->name, event.kind->name, event.actor->userName, event.address,
                            event.refusal.code, denied, login && success, 0}));
    countPresets(cisPresetsOf({event.kind->service->name, event.kind->name, typeText(event.kind->type),
                               event.refusal.code, success, root, event.mfa.has_value() && !*event.mfa}));
    if (login) {
        m_logins.push_back(LoginFact{event.time, event.eventId,
                                     std::string(event.account) + '\n' + event.actor->userName, success, root,
                                     event.mfa.value_or(false)});
    } else if (root) {
        ++m_rootBesideLogins;
    }
}

void Truth::count(const LoggedRequest& request)
{
    const bool success = request.error.empty();
    const bool denied = isDenial(request.error);
    countTime(request.time, false, success);
    countFacet("account", request.owner);
    countFacet("category", "Data");
    countFacet("error", request.error);
    countFacet("event", request.operation);
    countFacet("login", "no");
    countFacet("mfa", "unknown");
    countFacet("outcome", denied ? "denied" : success ? "success" : "failure");
    countFacet("root", "no");
    countFacet("sensitive", "no");
    countFacet("service", "Oss");
    for (const auto* notLogged : {"region", "rw", "type", "user", "usertype"}) {
        countFacet(notLogged, {});
    }
    countPresets(presetsOf(
        {"Oss", request.operation, {}, request.address, request.error, denied, false, request.sentBytes}));
    countPresets(cisPresetsOf({"Oss", request.operation, {}, request.error, success, false, false}));
}

void Truth::count(const CloudTrailEvent& event)
{
    const auto& kind = *event.kind;
    const auto& actor = *event.actor;
    const bool denied = !event.errorCode.empty() && event.errorCode != "ThrottlingException";
    const bool root = actor.type == "Root";
    const bool session = event.assumedRoot || (actor.type == "AssumedRole" && !event.login);
    const bool knowsMfa = (event.login && actor.type != "AssumedRole") || session;
    countTime(event.time, event.login, event.succeeded());
    countFacet("account", cloudTrailAccount);
    countFacet("category", kind.data ? "Data" : "Management");
    countFacet("error", event.errorCode);
    countFacet("event", kind.name);
    countFacet("login", !event.login ? "no" : event.failedLogin ? "failure" : "success");
    countFacet("mfa", !knowsMfa ? "unknown" : event.mfa ? "yes" : "no");
    countFacet("outcome", denied ? "denied" : event.succeeded() ? "success" : "failure");
    countFacet("region", event.region);
    countFacet("root", root ? "yes" : "no");
    countFacet("rw", kind.reads ? "Read" : "Write");
    countFacet("sensitive", "no");
    countFacet("service", kind.service);
    countFacet("type", event.login ? "AwsConsoleSignIn" : "AwsApiCall");
    countFacet("user", actor.userName);
    countFacet("usertype", actor.type);
    countPresets(cloudTrailPresetsOf(event));
    if (event.login) {
        // Only a known absence of the second factor counts.
        m_logins.push_back(LoginFact{event.time, event.id,
                                     std::string(cloudTrailAccount) + '\n' + std::string(actor.userName),
                                     event.succeeded(), root, event.mfa || !knowsMfa});
    } else if (root) {
        ++m_rootBesideLogins;
    }
}

void Truth::countTime(Seconds time, bool login, bool success)
{
    ++m_events;
    m_first = std::min(m_first, time);
    m_last = std::max(m_last, time);
    auto& bin = m_bins[static_cast<std::size_t>((time - m_begin) / binLength)];
    ++bin.events;
    bin.logins += login && success ? 1U : 0U;
    bin.failedLogins += login && !success ? 1U : 0U;
    bin.errors += success ? 0U : 1U;
}

void Truth::countFacet(std::string_view field, std::string_view value)
{
    auto& counts = m_facets.try_emplace(std::string(field)).first->second;
    const auto found = counts.find(value);
    ++(found != counts.end() ? found : counts.emplace(value, 0).first)->second;
}

void Truth::countPresets(const std::vector<std::string_view>& presets)
{
    for (const auto preset : presets) {
        ++m_presets.try_emplace(std::string(preset)).first->second;
    }
}

void Truth::countFacets(const Event& event, std::string_view outcome, std::string_view login)
{
    const auto put = [this](std::string_view field, std::string_view value) { countFacet(field, value); };
    const auto& kind = *event.kind;
    const auto& actor = *event.actor;
    put("account", event.account); // where userIdentity names no account, recipientAccountId does
    put("category", kind.data ? "Data" : "Management");
    put("error", event.refusal.code);
    put("event", kind.name);
    put("login", login);
    put("mfa", !event.mfa ? "unknown" : *event.mfa ? "yes" : "no");
    put("outcome", outcome);
    put("region", event.region);
    put("root", actor.type == IdentityType::Root ? "yes" : "no");
    put("rw", kind.isRead() ? "Read" : "Write");
    put("sensitive", kind.sensitive ? "yes" : "no");
    put("service", kind.service->name);
    put("type", typeText(kind.type));
    put("user", actor.userName);
    put("usertype", identityText(actor.type));
}

void Truth::add(const Truth& other)
{
    m_events += other.m_events;
    m_duplicates += other.m_duplicates;
    m_rootBesideLogins += other.m_rootBesideLogins;
    m_first = std::min(m_first, other.m_first);
    m_last = std::max(m_last, other.m_last);
    for (const auto& [field, counts] : other.m_facets) {
        for (const auto& [value, count] : counts) {
            m_facets[field][value] += count;
        }
    }
    for (const auto& [preset, count] : other.m_presets) {
        m_presets[preset] += count;
    }
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        m_bins[i].events += other.m_bins[i].events;
        m_bins[i].logins += other.m_bins[i].logins;
        m_bins[i].failedLogins += other.m_bins[i].failedLogins;
        m_bins[i].errors += other.m_bins[i].errors;
    }
    m_logins.insert(m_logins.end(), other.m_logins.begin(), other.m_logins.end());
}

void Truth::addWritten(const WrittenBytes& written)
{
    m_written.files += written.files;
    m_written.json += written.json;
    m_written.gzip += written.gzip;
}

std::string Truth::json(std::map<std::string, Truth, std::less<>> clouds)
{
    sortLogins();
    std::string out = "{\n";
    appendTotals(out);
    appendFacets(out);
    appendHours(out);
    appendPresets(out);
    const char* separator = ",\"clouds\": {\n";
    for (auto& [provider, truth] : clouds) {
        truth.sortLogins();
        out += separator + ('"' + provider) + "\": {\"events\": " + countText(truth.m_events) + ",\n";
        truth.appendPresets(out);
        out += '}';
        separator = ",\n";
    }
    out += clouds.empty() ? "}\n" : "}}\n";
    return out;
}

void Truth::sortLogins()
{
    std::sort(m_logins.begin(), m_logins.end(), [](const LoginFact& left, const LoginFact& right) {
        return std::tie(left.time, left.eventId) < std::tie(right.time, right.eventId);
    });
}

void Truth::appendTotals(std::string& out) const
{
    out += "\"events\": " + countText(m_events);
    out += ",\n\"duplicates\": " + countText(m_duplicates);
    out += ",\n\"files\": " + countText(m_written.files);
    out += ",\n\"bytesOfJson\": " + countText(m_written.json);
    out += ",\n\"bytesOfGzip\": " + countText(m_written.gzip);
    out += ",\n\"first\": \"" + timeText(m_first) + "\"";
    out += ",\n\"last\": \"" + timeText(m_last) + "\",\n";
}

void Truth::appendFacets(std::string& out) const
{
    out += "\"facets\": {";
    const char* separator = "\n ";
    for (const auto& [field, counts] : m_facets) {
        out += separator;
        appendJsonString(out, field);
        out += ": ";
        appendCounts(out, counts, "  ");
        separator = ",\n ";
    }
    out += "},\n";
}

void Truth::appendHours(std::string& out) const
{
    out +=
        "\"hourColumns\": [\"start\", \"events\", \"logins\", \"failedLogins\", \"errors\"],\n\"hours\": {";
    const char* separator = "\n ";
    for (const auto* zone : zones) {
        const ZoneClock clock(zone, m_begin, m_end);
        std::map<Seconds, Bin> hours; // by the UTC second in which the local hour begins
        for (std::size_t i = 0; i < m_bins.size(); ++i) {
            const Seconds start = m_begin + static_cast<Seconds>(i) * binLength;
            if (m_bins[i].events > 0) {
                auto& sum = hours[start - clock.toLocal(start) % hour];
                sum.events += m_bins[i].events;
                sum.logins += m_bins[i].logins;
                sum.failedLogins += m_bins[i].failedLogins;
                sum.errors += m_bins[i].errors;
            }
        }
        out += separator;
        out += '"' + std::string(zone) + "\": [";
        const char* rowSeparator = "\n";
        for (const auto& [start, bin] : hours) {
            out += rowSeparator;
            out += "  [\"" + timeText(start) + "\"";
            for (const auto count : {bin.events, bin.logins, bin.failedLogins, bin.errors}) {
                out += ',' + countText(count);
            }
            out += ']';
            rowSeparator = ",\n";
        }
        out += ']';
        separator = ",\n ";
    }
    out += "},\n";
}

void Truth::appendPresets(std::string& out) const
{
    out += "\"presets\": {";
    const char* separator = "\n ";
    const auto inStreak = streaks(m_logins);
    for (const auto* zone : zones) {
        const ZoneClock clock(zone, m_begin, m_end);
        auto counts = m_presets;
        counts.try_emplace(std::string(largeDownloads));
        counts.try_emplace(std::string(delegated));
        for (const auto* id : {"s1", "s1-logins", "s1-failed-logins", "s1-failed-then-success",
                               "s1-off-hours-logins", "s1-root", "s1-no-mfa"}) {
            counts[id] = 0;
        }
        for (std::size_t i = 0; i < m_logins.size(); ++i) {
            const auto& login = m_logins[i];
            const bool offHours = login.success && clock.isOffHours(login.time);
            counts["s1"] += !login.success || inStreak[i] || offHours || login.root ? 1U : 0U;
            counts["s1-logins"] += 1;
            counts["s1-failed-logins"] += login.success ? 0U : 1U;
            counts["s1-failed-then-success"] += inStreak[i] ? 1U : 0U;
            counts["s1-off-hours-logins"] += offHours ? 1U : 0U;
            counts["s1-root"] += login.root ? 1U : 0U;
            counts["s1-no-mfa"] += login.success && !login.mfa ? 1U : 0U;
        }
        counts["s1"] += m_rootBesideLogins;
        counts["s1-root"] += m_rootBesideLogins;
        out += separator;
        out += '"' + std::string(zone) + "\": ";
        appendCounts(out, counts, "  ");
        separator = ",\n ";
    }
    out += "}\n";
}

} // namespace trailscope::maker
