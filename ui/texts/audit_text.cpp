// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/audit_text.h"

#include "ui/texts/format.h"
#include "ui/texts/text.h"

#include <QCoreApplication>

namespace trailscope::ui {

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Audit)
};

} // namespace

QString checkResultText(CheckResult result)
{
    switch (result) {
    case CheckResult::Matches:
        return Audit::tr("matches");
    case CheckResult::Differs:
        return Audit::tr("differs");
    case CheckResult::Unknown:
        break;
    }
    return Audit::tr("unknown");
}

QString dayStateText(DayState state)
{
    switch (state) {
    case DayState::Delivered:
        return Audit::tr("delivered");
    case DayState::Quiet:
        return Audit::tr("quiet");
    case DayState::Gap:
        return Audit::tr("gap");
    case DayState::Planned:
        return Audit::tr("planned");
    case DayState::Unknown:
        break;
    }
    return Audit::tr("unknown");
}

QString duplicateText(const DuplicateOrigin& origin)
{
    const auto events = formatCount(origin.events);
    const auto kept = toQString(origin.kept);
    const auto repeated = toQString(origin.repeated);
    switch (origin.reason) {
    case DuplicateReason::TwoTrails:
        return Audit::tr("%1: two trails deliver here, %2 and %3").arg(events, kept, repeated);
    case DuplicateReason::TwoRegions:
        return Audit::tr("%1: global events, in region %2 and again in %3").arg(events, kept, repeated);
    case DuplicateReason::SameDelivery:
        return Audit::tr("%1: one trail delivered them twice, or a file was copied: %2 and %3")
            .arg(events, kept, repeated);
    case DuplicateReason::SameFile:
        return Audit::tr("%1: twice in one file, %2").arg(events, kept);
    case DuplicateReason::Unknown:
        break;
    }
    return Audit::tr("%1: in %2 and again in %3").arg(events, kept, repeated);
}

QString digestText(const DigestCheck& digest)
{
    QStringList sentences;
    if (digest.link == DigestLink::PreviousAltered) {
        sentences << Audit::tr("The digest before it is altered: %1.").arg(toQString(digest.previousObject));
    } else if (digest.link == DigestLink::PreviousMissing) {
        sentences << Audit::tr("Digests missing before it: %1; the last of them is %2.")
                         .arg(formatCount(digest.missing), toQString(digest.previousObject));
    } else if (digest.link == DigestLink::ChainRestarts) {
        sentences << Audit::tr("The chain begins again: validation was off before it.");
    }
    if (!digest.uncovered.isEmpty()) {
        sentences << Audit::tr("No digest covers %1.").arg(formatPeriod(digest.uncovered, TimeZone()));
    }
    if (digest.signature == CheckResult::Differs) {
        sentences << Audit::tr("Its signature is not that of its key.");
    }
    return sentences.join(u' ');
}

QString digestedLogText(const DigestedLogProblem& problem)
{
    const auto object = toQString(problem.object);
    switch (problem.kind) {
    case DigestedLogProblem::Kind::Missing:
        return Audit::tr("A digest lists it, and it is not here: %1").arg(object);
    case DigestedLogProblem::Kind::Altered:
        return Audit::tr("It is not as the digest lists it: %1").arg(object);
    case DigestedLogProblem::Kind::Unreadable:
        return Audit::tr("A digest lists it, and it can't be read to its end: %1").arg(object);
    case DigestedLogProblem::Kind::Unknown:
        break;
    }
    return Audit::tr("The digest tells no hash that is known: %1").arg(object);
}

QString limitText(const TrailLimit& limit)
{
    const auto events = formatCount(limit.events);
    const auto all = formatCount(limit.of);
    switch (limit.kind) {
    case LimitKind::NoReadEvents:
        return Audit::tr("No Read event in %1: the trail delivers Write events only, it seems.").arg(all);
    case LimitKind::SomeUnmarkedReads:
        return Audit::tr("%1 of %2 events don't say whether they read or write.").arg(events, all);
    case LimitKind::NoDataEvents:
        return Audit::tr(
                   "No data event in %1: who read which object stands elsewhere, if it is recorded at all.")
            .arg(all);
    case LimitKind::NoSourceAddress:
        return Audit::tr("%1 of %2 events come from a cloud service or name no address.").arg(events, all);
    case LimitKind::UnknownUsers:
        return Audit::tr("Whether failed logins with an unknown user name are recorded is not documented.");
    case LimitKind::DeliveryDelay:
        return Audit::tr(
            "Events are delivered up to 10 minutes late (CloudTrail: 15): the last minutes may be "
            "missing.");
    case LimitKind::UnrecordedServices:
        break;
    }
    return Audit::tr("Services and calls that do not report to the trail leave nothing in it.");
}

QString md5MeaningText(Md5Meaning meaning)
{
    switch (meaning) {
    case Md5Meaning::StoredBytes:
        return Audit::tr("The md5 in the names is that of the stored files.");
    case Md5Meaning::Text:
        return Audit::tr("The md5 in the names is that of the JSON in the files.");
    case Md5Meaning::Unknown:
        break;
    }
    return Audit::tr("The md5 in the names, where there is one, agrees with nothing tried: it says nothing.");
}

QString utcDayText(std::int64_t day)
{
    return toQString(formatUtc(DayCoverage::startOf(day))).left(10);
}

} // namespace trailscope::ui
