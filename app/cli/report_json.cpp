// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_json.h"

#include "app/cli/audit_text.h"
#include "app/cli/calendar_facts.h"
#include "app/cli/json_parts.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"

namespace trailscope::cli {

namespace {

std::string splitJson(const WorkSplit& split)
{
    return "{" + member("working", split.working) + "," + member("offHours", split.offHours) + "}";
}

std::string figuresJson(const PeriodFigures& figures, std::size_t events)
{
    return "{" + member("begin", jsonString(formatUtc(figures.range.begin))) + ","
         + member("end", jsonString(formatUtc(figures.range.end))) + ","
         + member("workingDays", static_cast<std::size_t>(figures.time.workingDays)) + ","
         + member("daysOff", static_cast<std::size_t>(figures.time.daysOff)) + "," + member("events", events)
         + "," + member("logins", splitJson(figures.logins)) + ","
         + member("failedLogins", splitJson(figures.failedLogins)) + ","
         + member("errors", splitJson(figures.errors)) + "," + member("rootUse", splitJson(figures.rootUse))
         + "," + member("people", figures.people) + "}";
}

std::string personJson(const PersonChange& person)
{
    const auto side = [](const PersonChange::Counts& counts) {
        return "{" + member("logins", splitJson(counts.logins)) + "," + member("failedLogins", counts.failed)
             + "}";
    };
    return "{" + member("user", jsonString(person.user)) + "," + member("now", side(person.now)) + ","
         + member("before", side(person.before)) + "}";
}

std::string rootJson(const Group& group)
{
    return "{" + member("event", jsonString(group.first)) + "," + member("ip", jsonString(group.second)) + ","
         + member("events", group.events) + "," + member("first", jsonString(formatUtc(group.begin))) + ","
         + member("last", jsonString(formatUtc(group.end))) + "}";
}

std::string presetJson(const PresetCounts& preset)
{
    return "{" + member("id", jsonString(preset.id)) + ","
         + member("title", jsonString(preset.title.in("en"))) + "," + member("now", preset.events.now) + ","
         + member("before", preset.events.before) + "}";
}

std::string gapJson(const CoverageGap& gap)
{
    return "{" + member("account", jsonString(gap.account)) + "," + member("region", jsonString(gap.region))
         + "," + member("begin", jsonString(formatUtc(gap.range.begin))) + ","
         + member("end", jsonString(formatUtc(gap.range.end))) + ","
         + member("planned", gap.planned ? "true" : "false") + "}";
}

std::string coverageJson(const CoverageSummary& coverage)
{
    const auto limit = [](const TrailLimit& of) { return jsonString(nameOf(of.kind)); };
    return "{" + member("files", coverage.leftOut.filesFound) + ","
         + member("damaged", coverage.leftOut.filesDamaged) + ","
         + member("recordsDamaged", coverage.leftOut.recordsDamaged) + ","
         + member("duplicates", coverage.duplicatesFolded) + ","
         + member("gaps", jsonList(coverage.gaps, gapJson)) + ","
         + member("limits", jsonList(coverage.limits, limit)) + "}";
}

std::string_view nameOfPart(ComparedPart part)
{
    switch (part) {
    case ComparedPart::Whole:
        return "whole";
    case ComparedPart::Part:
        return "part";
    case ComparedPart::None:
        break;
    }
    return "none";
}

std::string timelineJson(const Histogram& timeline)
{
    std::string json = "[";
    for (std::size_t bin = 0; bin < timeline.bins.count(); ++bin) {
        json += (bin > 0 ? ",\n{" : "{") + member("start", jsonString(formatUtc(timeline.bins.starts[bin])));
        for (const auto& series : timeline.series) {
            json += "," + jsonString(series.name) + ":" + std::to_string(series.counts[bin]);
        }
        json += "}";
    }
    return json + "]";
}

} // namespace

std::string reportJson(const ManagerReport& report)
{
    const auto& summary = report.summary;
    const auto& calendar = *report.context.calendar;
    const auto filter = toText(withTimeScope(summary.question.filter, std::nullopt));
    return "{" + member("program", jsonString("Trailscope " TRAILSCOPE_VERSION)) + ","
         + member("incomplete", leftOutJson(report.coverage.leftOut)) + ","
         + member("zone", jsonString(calendar.zone.name())) + ","
         + member("calendar", calendarFactsJson(report.context)) + "," + member("filter", jsonString(filter))
         + ",\n" + member("now", figuresJson(summary.comparison.now, summary.events.now)) + ",\n"
         + member("before", figuresJson(summary.comparison.before, summary.events.before)) + ",\n"
         + member("beforeIsCovered", jsonString(nameOfPart(summary.compared))) + ",\n"
         + member("people", jsonList(summary.comparison.people, personJson)) + ",\n"
         + member("rootUse", jsonList(summary.rootUse, rootJson)) + ",\n"
         + member("presets", jsonList(summary.presets, presetJson)) + ",\n"
         + member("coverage", coverageJson(report.coverage)) + ",\n"
         + member("timeline", timelineJson(summary.timeline)) + "}";
}

} // namespace trailscope::cli
