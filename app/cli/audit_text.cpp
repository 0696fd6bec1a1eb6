// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_text.h"

namespace trailscope::cli {

std::string_view nameOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Matches:
        return "matches";
    case CheckResult::Differs:
        return "differs";
    case CheckResult::Unknown:
        break;
    }
    return "unknown";
}

std::string_view nameOf(Md5Meaning meaning)
{
    switch (meaning) {
    case Md5Meaning::StoredBytes:
        return "stored";
    case Md5Meaning::Text:
        return "text";
    case Md5Meaning::Unknown:
        break;
    }
    return "unknown";
}

std::string_view nameOf(DayState state)
{
    switch (state) {
    case DayState::Delivered:
        return "delivered";
    case DayState::Quiet:
        return "quiet";
    case DayState::Gap:
        return "gap";
    case DayState::Planned:
        return "planned";
    case DayState::Unknown:
        break;
    }
    return "unknown";
}

std::string_view nameOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::TwoTrails:
        return "two-trails";
    case DuplicateReason::TwoRegions:
        return "two-regions";
    case DuplicateReason::SameDelivery:
        return "same-delivery";
    case DuplicateReason::SameFile:
        return "same-file";
    case DuplicateReason::Unknown:
        break;
    }
    return "unknown";
}

std::string_view nameOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::NoReadEvents:
        return "no-read-events";
    case LimitKind::SomeUnmarkedReads:
        return "read-or-write-not-told";
    case LimitKind::NoDataEvents:
        return "no-data-events";
    case LimitKind::NoSourceAddress:
        return "no-source-address";
    case LimitKind::UnknownUsers:
        return "unknown-users";
    case LimitKind::DeliveryDelay:
        return "delivery-delay";
    case LimitKind::UnrecordedServices:
        break;
    }
    return "unrecorded-services";
}

std::string_view nameOf(DigestLink link)
{
    switch (link) {
    case DigestLink::Intact:
        return "intact";
    case DigestLink::PreviousAltered:
        return "previous-altered";
    case DigestLink::PreviousMissing:
        return "previous-missing";
    case DigestLink::ArchiveBegins:
        return "archive-begins";
    case DigestLink::ChainBegins:
        return "chain-begins";
    case DigestLink::ChainRestarts:
        return "chain-restarts";
    case DigestLink::Unknown:
        break;
    }
    return "unknown";
}

std::string_view nameOf(DigestedLogProblem::Kind kind)
{
    switch (kind) {
    case DigestedLogProblem::Kind::Missing:
        return "missing";
    case DigestedLogProblem::Kind::Altered:
        return "altered";
    case DigestedLogProblem::Kind::Unreadable:
        return "unreadable";
    case DigestedLogProblem::Kind::Unknown:
        break;
    }
    return "unknown";
}

std::string sentence(const DigestedLogProblem& problem)
{
    return problem.object + ": " + std::string(nameOf(problem.kind)) + ", as listed in "
         + problem.digestObject;
}

std::string sentence(const DigestCheck& digest)
{
    std::string text;
    if (digest.link == DigestLink::PreviousAltered) {
        text = "the digest before it is altered: " + digest.previousObject;
    } else if (digest.link == DigestLink::PreviousMissing) {
        text = std::to_string(digest.missing) + " missing before it, the last is " + digest.previousObject;
    } else if (digest.link == DigestLink::ChainRestarts) {
        text = "the chain begins again: validation was off before it";
    }
    if (!digest.uncovered.isEmpty()) {
        text += "; nothing covers " + formatUtc(digest.uncovered.begin) + " to "
              + formatUtc(digest.uncovered.end);
    }
    if (digest.signature == CheckResult::Differs) {
        text += (text.empty() ? "" : "; ") + std::string("its signature is not that of its key");
    }
    return text.empty() ? text : digest.object + ": " + text;
}

std::string sentence(const TrailLimit& limit)
{
    const auto events = std::to_string(limit.events);
    const auto all = std::to_string(limit.of);
    switch (limit.kind) {
    case LimitKind::NoReadEvents:
        return "no Read event in " + all + ": the trail delivers Write events only, it seems";
    case LimitKind::SomeUnmarkedReads:
        return events + " of " + all + " events don't say whether they read or write";
    case LimitKind::NoDataEvents:
        return "no data event in " + all
             + ": who read which object stands elsewhere, if it is recorded at all";
    case LimitKind::NoSourceAddress:
        return events + " of " + all + " events come from a cloud service or name no address";
    case LimitKind::UnknownUsers:
        return "whether failed logins with an unknown user name are recorded is not documented";
    case LimitKind::DeliveryDelay:
        return "events are delivered up to 10 minutes late (CloudTrail: 15): the last minutes may be missing";
    case LimitKind::UnrecordedServices:
        break;
    }
    return "services and calls that do not report to the trail leave nothing in it";
}

std::string daysText(const TimeRange& range)
{
    const auto day = [](Timestamp time) { return formatUtc(time).substr(0, 10); };
    const auto first = day(range.begin);
    const auto last = day({range.end.seconds - 1});
    return first == last ? first : first + " to " + last;
}

std::string durationText(std::int64_t seconds)
{
    const auto text = [](std::int64_t big, const char* unit, std::int64_t small, const char* smallUnit) {
        return std::to_string(big) + ' ' + unit + ' ' + std::to_string(small) + ' ' + smallUnit;
    };
    if (seconds >= 86'400) {
        return text(seconds / 86'400, "d", seconds % 86'400 / 3'600, "h");
    }
    return seconds >= 3'600 ? text(seconds / 3'600, "h", seconds % 3'600 / 60, "min")
                            : text(seconds / 60, "min", seconds % 60, "s");
}

} // namespace trailscope::cli
