// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/manager_texts.h"

#include "core/aggregate/event_kind.h"
#include "core/calendar/calendar_file.h"
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "ui/texts/audit_text.h"
#include "ui/texts/calendar_text.h"
#include "ui/texts/format.h"
#include "ui/texts/left_out_text.h"
#include "ui/texts/local_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace trailscope::ui {

namespace {

struct Manager {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Manager)
};

const TimeZone& zoneOf(const ManagerReport& report)
{
    return report.context.calendar->zone;
}

//! `+12`, `-3`, `±0`.
QString changeText(const PeriodCounts& counts)
{
    if (counts.now == counts.before) {
        return QStringLiteral("±0");
    }
    return counts.now > counts.before ? u'+' + formatCount(counts.now - counts.before)
                                      : u'-' + formatCount(counts.before - counts.now);
}

QString comparisonText(const PeriodCounts& counts, ComparedPart compared)
{
    return compared == ComparedPart::None
             ? Manager::tr("nothing to compare with")
             : Manager::tr("before: %1 (%2)").arg(formatCount(counts.before), changeText(counts));
}

QString archiveText(const ManagerReport& report)
{
    QStringList paths;
    for (const auto& path : report.paths) {
        paths << shownText(path.string());
    }
    return paths.join(QStringLiteral(", "));
}

QString periodText(const ManagerReport& report)
{
    const auto& now = report.summary.comparison.now;
    return Manager::tr("%1 (%2, %3)")
        .arg(formatPeriod(now.range, zoneOf(report)),
             Manager::tr("%n working day(s)", nullptr, now.time.workingDays),
             Manager::tr("%n day(s) off", nullptr, now.time.daysOff));
}

QString beforeText(const ManagerReport& report)
{
    const auto& before = report.summary.comparison.before;
    const auto period = formatPeriod(before.range, zoneOf(report));
    switch (report.summary.compared) {
    case ComparedPart::None:
        return Manager::tr("%1, of which the archive holds nothing").arg(period);
    case ComparedPart::Part:
        return Manager::tr("%1, in which the archive begins: its counts are too low").arg(period);
    case ComparedPart::Whole:
        break;
    }
    return Manager::tr("%1 (%2, %3)")
        .arg(period, Manager::tr("%n working day(s)", nullptr, before.time.workingDays),
             Manager::tr("%n day(s) off", nullptr, before.time.daysOff));
}

QString calendarText(const Calendar& calendar)
{
    const auto named =
        Manager::tr("%1, SHA-256 %2").arg(calendarTitle(calendar), toQString(calendarHash(calendar)));
    const auto zoneData = zoneDataText(calendar);
    return zoneData.isEmpty() ? named : Manager::tr("%1, %2").arg(named, zoneData);
}

QString filterText(const ManagerReport& report)
{
    const auto filter = withTimeScope(report.summary.question.filter, std::nullopt);
    return filter.isEmpty() ? Manager::tr("none: all events") : shownText(toText(filter));
}

PeriodCounts countsOf(const ManagerReport& report, WorkSplit PeriodFigures::*figure)
{
    const auto& comparison = report.summary.comparison;
    return {(comparison.now.*figure).total(), (comparison.before.*figure).total()};
}

PeriodCounts offHoursLogins(const ManagerReport& report)
{
    const auto& comparison = report.summary.comparison;
    return {comparison.now.logins.offHours, comparison.before.logins.offHours};
}

QString gapText(const CoverageGap& gap)
{
    const auto days = formatPeriod(gap.range, TimeZone());
    const auto region = gap.region.empty() ? Manager::tr("all regions") : shownText(gap.region);
    return gap.planned
             ? Manager::tr("Planned gap: %1, account %2, %3.").arg(days, shownText(gap.account), region)
             : Manager::tr("Gap: %1, account %2, %3.").arg(days, shownText(gap.account), region);
}

QString filesText(const CoverageSummary& coverage)
{
    return Manager::tr("Files: %1, damaged: %2. Records that could not be read: %3. Duplicates folded: %4.")
        .arg(formatCount(coverage.leftOut.filesFound), formatCount(coverage.leftOut.filesDamaged),
             formatCount(coverage.leftOut.recordsDamaged), formatCount(coverage.duplicatesFolded));
}

} // namespace

QString managerHeading(ManagerPart part)
{
    switch (part) {
    case ManagerPart::Page:
        break;
    case ManagerPart::Timeline:
        return Manager::tr("Logins and errors over time");
    case ManagerPart::WeekMap:
        return Manager::tr("Logins by weekday and hour");
    case ManagerPart::Comparison:
        return Manager::tr("Compared with the period before");
    case ManagerPart::People:
        return Manager::tr("Logins outside working hours");
    case ManagerPart::RootUse:
        return Manager::tr("Use of root");
    case ManagerPart::Presets:
        return Manager::tr("Questions of the review");
    case ManagerPart::Coverage:
        return Manager::tr("Coverage of the archive");
    case ManagerPart::Limits:
        return Manager::tr("What the trail can't show");
    }
    return Manager::tr("Audit trail review");
}

QString incompleteText(const ManagerReport& report)
{
    return leftOutText(report.coverage.leftOut);
}

std::vector<ManagerFact> managerFacts(const ManagerReport& report)
{
    const auto& period = report.summary.question.period;
    std::vector<ManagerFact> facts{{Manager::tr("Archive"), archiveText(report)},
                                   {Manager::tr("Period"), periodText(report)},
                                   {Manager::tr("Compared with"), beforeText(report)},
                                   {Manager::tr("Time zone"), formatZone(zoneOf(report), period.begin)},
                                   {Manager::tr("Calendar"), calendarText(*report.context.calendar)},
                                   {Manager::tr("Filter"), filterText(report)},
                                   {Manager::tr("Events"), formatCount(report.summary.events.now)}};
    const auto events = report.context.store->period();
    const auto oldZoneData = events ? oldZoneDataSentence(*report.context.calendar, *events) : QString();
    if (!oldZoneData.isEmpty()) {
        facts.push_back({Manager::tr("Zone data"), oldZoneData});
    }
    return facts;
}

std::array<ManagerTile, managerTileCount> managerTiles(const ManagerReport& report)
{
    const auto tile = [&report](const QString& title, const PeriodCounts& counts, const Filter& events) {
        return ManagerTile{title, formatCount(counts.now), comparisonText(counts, report.summary.compared),
                           events, false};
    };
    const auto offHours = *parseFilter("offhours: yes").filter();
    std::array<ManagerTile, managerTileCount> tiles{
        tile(Manager::tr("Off-hours logins"), offHoursLogins(report),
             both(kindFilter(EventKind::Logins), offHours)),
        tile(Manager::tr("Use of root"), countsOf(report, &PeriodFigures::rootUse),
             kindFilter(EventKind::RootUse)),
        tile(Manager::tr("Logins"), countsOf(report, &PeriodFigures::logins), kindFilter(EventKind::Logins)),
        tile(Manager::tr("Failed logins"), countsOf(report, &PeriodFigures::failedLogins),
             kindFilter(EventKind::FailedLogins)),
        tile(Manager::tr("Other errors"), countsOf(report, &PeriodFigures::errors),
             kindFilter(EventKind::Errors)),
        tile(Manager::tr("All events"), report.summary.events, {})};
    tiles[0].isWarning = offHoursLogins(report).now > 0;
    tiles[1].isWarning = report.summary.comparison.now.rootUse.total() > 0;
    return tiles;
}

TextTable offHoursTable(const ManagerReport& report, std::size_t mostRows)
{
    TextTable table{{Manager::tr("Person"), Manager::tr("Off-hours logins"), Manager::tr("Before"),
                     Manager::tr("Change"), Manager::tr("Logins in working hours"),
                     Manager::tr("Failed logins")},
                    {}};
    const auto people = offHoursPeople(report.summary.comparison);
    const bool compared = report.summary.compared != ComparedPart::None;
    for (std::size_t i = 0; i < std::min(mostRows, people.size()); ++i) {
        const auto& person = people[i];
        const PeriodCounts offHours{person.now.logins.offHours, person.before.logins.offHours};
        table.rows.push_back({person.user.empty() ? Manager::tr("(no name)") : toQString(person.user),
                              formatCount(offHours.now),
                              compared ? formatCount(offHours.before) : QStringLiteral("–"),
                              compared ? changeText(offHours) : QStringLiteral("–"),
                              formatCount(person.now.logins.working), formatCount(person.now.failed)});
    }
    return table;
}

QString offHoursNote(const ManagerReport& report, std::size_t mostRows)
{
    const auto people = offHoursPeople(report.summary.comparison).size();
    if (people == 0) {
        return Manager::tr("Nobody logged in outside working hours.");
    }
    return people <= mostRows
             ? QString()
             : Manager::tr("and %n more person(s)", nullptr, static_cast<int>(people - mostRows));
}

TextTable presetTable(const ManagerReport& report, std::size_t mostRows)
{
    TextTable table{{Manager::tr("Question of the review"), Manager::tr("Events"), Manager::tr("Before")},
                    {}};
    const bool compared = report.summary.compared != ComparedPart::None;
    const auto& presets = report.summary.presets;
    for (std::size_t i = 0; i < std::min(mostRows, presets.size()); ++i) {
        const auto& events = presets[i].events;
        table.rows.push_back({inUserLanguage(presets[i].title), formatCount(events.now),
                              compared ? formatCount(events.before) : QStringLiteral("–")});
    }
    return table;
}

QString presetNote(const ManagerReport& report, std::size_t mostRows)
{
    const auto count = report.summary.presets.size();
    return count <= mostRows
             ? QString()
             : Manager::tr("and %n more question(s)", nullptr, static_cast<int>(count - mostRows));
}

QStringList rootUseLines(const ManagerReport& report, std::size_t mostLines)
{
    const auto& groups = report.summary.rootUse;
    if (groups.empty()) {
        return {Manager::tr("Root was not used.")};
    }
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostLines, groups.size()); ++i) {
        const auto& group = groups[i];
        lines << Manager::tr("%1 from %2: %n time(s), the last on %3", nullptr,
                             static_cast<int>(group.events))
                     .arg(shownText(group.first),
                          group.second.empty() ? Manager::tr("no address") : shownText(group.second),
                          formatTime(group.end, zoneOf(report)));
    }
    if (groups.size() > mostLines) {
        lines << Manager::tr("and %n more kind(s) of use", nullptr,
                             static_cast<int>(groups.size() - mostLines));
    }
    return lines;
}

QStringList coverageLines(const ManagerReport& report, std::size_t mostGaps)
{
    const auto& coverage = report.coverage;
    QStringList lines{filesText(coverage)};
    if (!report.context.calendar->knowsHolidaysOf(report.summary.question.period)) {
        lines << Manager::tr(
            "The public holidays of this period are not known: they count as ordinary days.");
    }
    if (coverage.gaps.empty()) {
        lines << Manager::tr("No gap was found in this period.");
    }
    for (std::size_t i = 0; i < std::min(mostGaps, coverage.gaps.size()); ++i) {
        lines << gapText(coverage.gaps[i]);
    }
    if (coverage.gaps.size() > mostGaps) {
        lines << Manager::tr("and %n more gap(s)", nullptr,
                             static_cast<int>(coverage.gaps.size() - mostGaps));
    }
    if (!coverage.gaps.empty()) {
        lines << Manager::tr("In a gap nothing was delivered where something must have been.");
    }
    return lines;
}

QStringList limitLines(const ManagerReport& report)
{
    QStringList lines;
    for (const auto& limit : report.coverage.limits) {
        lines << limitText(limit);
    }
    return lines;
}

ManagerFooter managerFooter(const ManagerReport& report)
{
    return {Manager::tr("Made with Trailscope %1").arg(QCoreApplication::applicationVersion()),
            Manager::tr("Made on %1").arg(formatTimeWithOffset(report.context.now, zoneOf(report)))};
}

QStringList timelineSeriesTitles()
{
    return {Manager::tr("logins"), Manager::tr("failed logins"), Manager::tr("errors")};
}

QString offHoursTitle()
{
    return Manager::tr("nights and days off");
}

} // namespace trailscope::ui
