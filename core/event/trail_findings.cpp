// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/trail_findings.h"

#include <string>
#include <utility>

namespace trailscope {

namespace {

//! More are counted, not kept: a list of ten million numbers is one mistake.
constexpr std::size_t maxProblems = 2'000;

constexpr auto* packedEvents =
    "events as gzip in Base64 (a subscription of CloudWatch Logs): decode and unpack "
    "them first";

Error badRecord(RecordVerdict verdict)
{
    switch (verdict) {
    case RecordVerdict::NoTime:
        return {ErrorCode::BadRecord, {}, "no eventTime that can be read"};
    case RecordVerdict::BrokenText:
        return {ErrorCode::MalformedJson, {}, "the JSON text that holds the event is broken"};
    default:
        return {ErrorCode::BadRecord, {}, "neither eventName nor eventId"};
    }
}

} // namespace

void TrailFindings::takeOther(RecordVerdict verdict, std::uint32_t offset)
{
    switch (verdict) {
    case RecordVerdict::Digest:
        ++m_digests;
        break;
    case RecordVerdict::Summary:
        m_firstSummary = m_summaries == 0 ? offset : m_firstSummary;
        ++m_summaries;
        break;
    case RecordVerdict::Signatures:
        ++m_signatures;
        break;
    case RecordVerdict::Packed:
        ++m_packed;
        damage({ErrorCode::BadRecord, {}, packedEvents}, offset);
        break;
    case RecordVerdict::Notice:
        ++m_notices;
        break;
    default:
        m_hasTrace |= verdict == RecordVerdict::NoTime;
        damage(badRecord(verdict), offset);
    }
}

void TrailFindings::damage(Error error, std::uint32_t offset)
{
    add({std::move(error), offset, false});
}

void TrailFindings::flaw(std::string_view what, std::uint32_t offset)
{
    add({{ErrorCode::MalformedJson, {}, std::string(what)}, offset, true});
}

void TrailFindings::add(Problem problem)
{
    m_hasTrace |= problem.error.code == ErrorCode::MalformedJson;
    if (m_problems.size() < maxProblems) {
        m_problems.push_back(std::move(problem));
    } else {
        ++m_unlisted;
    }
}

bool TrailFindings::isTrail() const
{
    const bool isEmpty = m_emptyList && m_problems.empty() && m_summaries == 0;
    return m_events > 0 || m_hasTrace || isEmpty;
}

Error TrailFindings::whyNoTrail() const
{
    std::string why = "JSON without audit events";
    if (m_digests > 0) {
        why = "a CloudTrail digest file: it lists files and holds no events";
    } else if (m_summaries > 0) {
        why = "CloudTrail's aggregated events: summaries that count events and are none themselves ("
            + std::to_string(m_summaries) + ")";
    } else if (m_signatures > 0) {
        why = "a sign file of CloudTrail Lake: it has hashes of query results and holds no events";
    } else if (m_packed > 0) {
        why = packedEvents;
    } else if (m_notices > 0) {
        why = "rows that services write about themselves (metering, checks, notices of delivered files), "
              "without "
              "audit events";
    }
    return {ErrorCode::NotATrail, {}, std::move(why)};
}

std::optional<Error> TrailFindings::finish()
{
    if (!isTrail()) {
        return whyNoTrail();
    }
    if (m_summaries > 0) {
        m_sink->flaw({ErrorCode::BadRecord,
                      {},
                      std::to_string(m_summaries)
                          + " summaries (aggregated events) among the events: they were not counted"},
                     m_firstSummary);
    }
    for (const auto& [error, offset, isFlaw] : m_problems) {
        if (isFlaw) {
            m_sink->flaw(error, offset);
        } else {
            m_sink->damaged(error, offset);
        }
    }
    if (m_unlisted > 0) {
        m_sink->moreDamaged(m_unlisted);
    }
    return std::nullopt;
}

} // namespace trailscope
