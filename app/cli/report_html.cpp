// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_html.h"

#include "app/cli/audit_text.h"
#include "core/calendar/calendar_file.h"
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"

#include <algorithm>
#include <array>

namespace trailscope::cli {

namespace {

constexpr std::string_view style =
    "body{font:15px/1.45 'Noto Sans','Noto Sans CJK JP',sans-serif;color:#1b1f24;max-width:60em;margin:2em "
    "auto;"
    "padding:0 1em}h1{font-size:1.7em;margin:0 0 .4em}h2{font-size:1.1em;margin:1.6em 0 .3em}"
    "table{border-collapse:collapse}td,th{padding:.15em .9em .15em 0;text-align:left;vertical-align:top}"
    "th{color:#6b737c;font-weight:normal}td.n,th.n{text-align:right}.figures td{background:#f6f8fa;"
    "padding:.5em 1em;border:4px solid #fff}.figures "
    "b{display:block;font-size:1.8em}svg{width:100%;height:auto}"
    "@media print{body{margin:0;font-size:12px}}";

//! As in the window, on white.
constexpr std::array seriesColors{"#00795a", "#b34700", "#9b3a78"};
constexpr std::string_view shadeColor = "#e7ebf2";

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string element(std::string_view name, std::string_view html)
{
    std::string text = "<" + std::string(name) + ">";
    text += html;
    return text + "</" + std::string(name.substr(0, name.find(' '))) + ">";
}

//! Cells are HTML already; the first is a text, the others are numbers.
std::string row(std::string_view cell, const std::vector<std::string>& cells)
{
    std::string html;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        html += element(std::string(cell) + (i > 0 ? " class=n" : ""), cells[i]);
    }
    return element("tr", html) + "\n";
}

std::string list(const std::vector<std::string>& sentences)
{
    std::string html;
    for (const auto& sentence : sentences) {
        html += element("li", escaped(sentence)) + "\n";
    }
    return element("ul", html);
}

std::string days(const TimeRange& range, const TimeZone& zone)
{
    constexpr std::size_t dateLength = 10;
    const auto first = zone.format(range.begin).substr(0, dateLength);
    const auto last = zone.format({range.end.seconds - 1}).substr(0, dateLength);
    return first == last ? first : first + " to " + last;
}

std::string facts(const ManagerReport& report)
{
    const auto& summary = report.summary;
    const auto& calendar = *report.context.calendar;
    const auto& now = summary.comparison.now;
    const auto& before = summary.comparison.before;
    std::string archive;
    for (const auto& path : report.paths) {
        archive += (archive.empty() ? "" : ", ") + path.string();
    }
    const auto filter = toText(withTimeScope(summary.question.filter, std::nullopt));
    const auto note = comparisonSentence(summary.compared);
    const auto fact = [](std::string_view name, const std::string& value) {
        return element("tr", element("th", name) + element("td", escaped(value))) + "\n";
    };
    return element(
        "table",
        fact("Archive", archive)
            + fact("Period", days(now.range, calendar.zone) + " (" + std::to_string(now.time.workingDays)
                                 + " working days, " + std::to_string(now.time.daysOff) + " days off)")
            + fact("Compared with", days(before.range, calendar.zone) + (note.empty() ? "" : ": " + note))
            + fact("Time zone", calendar.zone.name())
            + fact("Calendar", calendar.name + ", SHA-256 " + calendarHash(calendar))
            + fact("Filter", filter.empty() ? "none: all events" : filter)
            + fact("Events", std::to_string(summary.events.now)));
}

std::string figures(const ManagerReport& report)
{
    const auto& now = report.summary.comparison.now;
    const auto& before = report.summary.comparison.before;
    const auto figure = [&report](std::string_view title, std::size_t count, std::size_t earlier) {
        const auto compared = report.summary.compared == ComparedPart::None
                                ? std::string("nothing to compare with")
                                : "before: " + std::to_string(earlier);
        return element("td", std::string(title) + element("b", std::to_string(count)) + compared);
    };
    return element(
        "table class=figures",
        element("tr", figure("Off-hours logins", now.logins.offHours, before.logins.offHours)
                          + figure("Use of root", now.rootUse.total(), before.rootUse.total())
                          + figure("Logins", now.logins.total(), before.logins.total())
                          + figure("Failed logins", now.failedLogins.total(), before.failedLogins.total())
                          + figure("Other errors", now.errors.total(), before.errors.total())
                          + figure("All events", report.summary.events.now, report.summary.events.before)));
}

std::string rectangle(double x, double y, double width, double height, std::string_view color)
{
    return "<rect x='" + std::to_string(x) + "' y='" + std::to_string(y) + "' width='" + std::to_string(width)
         + "' height='" + std::to_string(height) + "' fill='" + std::string(color) + "'/>";
}

//! Bars before the shades of nights and days off; the numbers are in the JSON of the same report.
std::string chart(const ManagerSummary& summary)
{
    constexpr double width = 900;
    constexpr double height = 180;
    const auto& bins = summary.timeline.bins;
    std::vector<std::size_t> totals(bins.count());
    for (const auto& series : summary.timeline.series) {
        std::transform(totals.begin(), totals.end(), series.counts.begin(), totals.begin(), std::plus<>());
    }
    const auto largest = totals.empty() ? 0U : *std::max_element(totals.begin(), totals.end());
    if (largest == 0) {
        return element("p", "No login and no error.");
    }
    const auto first = bins.starts.front().seconds;
    const auto scale = width / static_cast<double>(bins.starts.back().seconds - first);
    const auto xOf = [first, scale](Timestamp time) {
        return static_cast<double>(time.seconds - first) * scale;
    };
    std::string svg;
    for (const auto& range : summary.offHours) {
        svg += rectangle(xOf(range.begin), 0, xOf(range.end) - xOf(range.begin), height, shadeColor);
    }
    for (std::size_t bin = 0; bin < bins.count(); ++bin) {
        double bottom = height;
        for (std::size_t series = 0; series < summary.timeline.series.size(); ++series) {
            const auto count = summary.timeline.series[series].counts[bin];
            const auto length = height * static_cast<double>(count) / static_cast<double>(largest);
            bottom -= length;
            svg += count > 0 ? rectangle(xOf(bins.starts[bin]), bottom,
                                         xOf(bins.starts[bin + 1]) - xOf(bins.starts[bin]), length,
                                         seriesColors.at(series))
                             : "";
        }
    }
    return element("svg viewBox='0 0 900 180' role=img aria-label='Logins and errors over time'", svg)
         + element("p",
                   "Logins (green), failed logins (orange) and other errors (purple); the highest bar is "
                       + std::to_string(largest) + ". Nights and days off are shaded.");
}

std::string people(const ManagerReport& report)
{
    std::string rows =
        row("th", {"Person", "Off-hours logins", "Before", "Logins in working hours", "Failed logins"});
    const auto found = offHoursPeople(report.summary.comparison);
    for (const auto& person : found) {
        rows += row("td", {escaped(person.user.empty() ? "(no name)" : person.user),
                           std::to_string(person.now.logins.offHours),
                           std::to_string(person.before.logins.offHours),
                           std::to_string(person.now.logins.working), std::to_string(person.now.failed)});
    }
    return found.empty() ? element("p", "Nobody logged in outside working hours.") : element("table", rows);
}

std::vector<std::string> rootSentences(const ManagerReport& report)
{
    std::vector<std::string> sentences;
    for (const auto& group : report.summary.rootUse) {
        sentences.push_back(std::to_string(group.events) + " times " + group.first + " from "
                            + (group.second.empty() ? "no address" : group.second) + ", the last on "
                            + report.context.calendar->zone.formatWithOffset(group.end));
    }
    return sentences.empty() ? std::vector<std::string>{"Root was not used."} : sentences;
}

std::string presets(const ManagerSummary& summary)
{
    std::string rows = row("th", {"Question of the review", "Events", "Before"});
    for (const auto& preset : summary.presets) {
        rows += row("td", {escaped(preset.title.in("en")), std::to_string(preset.events.now),
                           std::to_string(preset.events.before)});
    }
    return element("table", rows);
}

std::vector<std::string> limitSentences(const CoverageSummary& coverage)
{
    std::vector<std::string> sentences;
    for (const auto& limit : coverage.limits) {
        sentences.push_back(sentence(limit));
    }
    return sentences;
}

} // namespace

std::string comparisonSentence(ComparedPart compared)
{
    switch (compared) {
    case ComparedPart::None:
        return "the archive holds nothing of it";
    case ComparedPart::Part:
        return "the archive begins inside it, so its counts are too low";
    case ComparedPart::Whole:
        break;
    }
    return {};
}

std::vector<std::string> coverageSentences(const ManagerReport& report)
{
    const auto& coverage = report.coverage;
    std::vector<std::string> sentences{
        "files: " + std::to_string(coverage.files) + ", damaged: " + std::to_string(coverage.filesDamaged)
        + "; records that could not be read: " + std::to_string(coverage.recordsDamaged)
        + "; duplicates folded: " + std::to_string(coverage.duplicatesFolded)};
    if (!report.context.calendar->knowsHolidaysOf(report.summary.question.period)) {
        sentences.emplace_back(
            "the public holidays of this period are not known: they count as ordinary days");
    }
    for (const auto& gap : coverage.gaps) {
        sentences.push_back((gap.planned ? "planned gap: " : "gap: ") + daysText(gap.range) + ", account "
                            + gap.account + ", " + (gap.region.empty() ? "all regions" : gap.region));
    }
    if (coverage.gaps.empty()) {
        sentences.emplace_back("no gap was found in this period");
    }
    return sentences;
}

std::string reportHtml(const ManagerReport& report)
{
    const auto heading = [](std::string_view text) { return element("h2", text) + "\n"; };
    const auto made = report.context.calendar->zone.formatWithOffset(report.context.now);
    return "<!DOCTYPE html>\n<html lang=en><meta charset=utf-8><title>Audit trail review</title>\n"
         + element("style", style) + "\n" + element("h1", "Audit trail review") + "\n" + facts(report)
         + figures(report) + heading("Logins and errors over time") + chart(report.summary)
         + heading("Logins outside working hours") + people(report) + heading("Use of root")
         + list(rootSentences(report)) + heading("Questions of the review") + presets(report.summary)
         + heading("Coverage of the archive") + list(coverageSentences(report))
         + heading("What the trail can't show") + list(limitSentences(report.coverage))
         + element("p", "Made with Trailscope " TRAILSCOPE_VERSION " on " + made) + "\n</html>\n";
}

} // namespace trailscope::cli
