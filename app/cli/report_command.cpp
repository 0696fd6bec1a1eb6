// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_text.h"
#include "app/cli/commands.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"
#include "app/cli/report_json.h"
#include "app/cli/standard_output.h"
#include "core/base/atomic_file.h"
#include "core/export/manager_report.h"

namespace trailscope::cli {

namespace {

//! What the comparison with the period before is worth; empty when the archive holds all of it.
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

//! How far the numbers can be relied on: gaps, damage, holidays that are not known.
std::vector<std::string> coverageSentences(const ManagerReport& report)
{
    const auto& coverage = report.coverage;
    std::vector<std::string> sentences{"files: " + std::to_string(coverage.leftOut.filesFound)
                                       + ", damaged: " + std::to_string(coverage.leftOut.filesDamaged)
                                       + "; records that could not be read: "
                                       + std::to_string(coverage.leftOut.recordsDamaged)
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

Result<Done> printTable(const ManagerReport& report, Format format)
{
    const auto& now = report.summary.comparison.now;
    const auto& before = report.summary.comparison.before;
    Grid grid({"what", "now", "before"});
    if (const auto text = sentence(report.coverage.leftOut); !text.empty()) {
        grid.add({"incomplete", text, ""});
    }
    const auto add = [&grid](const std::string& what, std::size_t count, std::size_t earlier) {
        grid.add({what, std::to_string(count), std::to_string(earlier)});
    };
    const auto& zone = report.context.calendar->zone;
    grid.add({"from", zone.formatWithOffset(now.range.begin), zone.formatWithOffset(before.range.begin)});
    grid.add(
        {"to, not included", zone.formatWithOffset(now.range.end), zone.formatWithOffset(before.range.end)});
    add("events", report.summary.events.now, report.summary.events.before);
    add("logins", now.logins.total(), before.logins.total());
    add("off-hours logins", now.logins.offHours, before.logins.offHours);
    add("failed logins", now.failedLogins.total(), before.failedLogins.total());
    add("other errors", now.errors.total(), before.errors.total());
    add("use of root", now.rootUse.total(), before.rootUse.total());
    for (const auto& person : offHoursPeople(report.summary.comparison)) {
        add("off-hours logins of " + person.user, person.now.logins.offHours, person.before.logins.offHours);
    }
    for (const auto& preset : report.summary.presets) {
        add("preset " + preset.id, preset.events.now, preset.events.before);
    }
    if (const auto note = comparisonSentence(report.summary.compared); !note.empty()) {
        grid.add({"the period before", "", note});
    }
    for (const auto& sentence : coverageSentences(report)) {
        grid.add({"coverage", sentence, ""});
    }
    return grid.print(format);
}

} // namespace

Result<Done> printReport(const Options& options, const Session& session)
{
    const auto question =
        questionOf({options.from, options.to, options.filter, options.reportPresets}, session.context);
    if (!question.ok()) {
        return question.error();
    }
    const auto report =
        makeManagerReport(question.value(), {options.paths, session.trail.report, session.context});
    if (!report.ok()) {
        return report.error();
    }
    if (options.out.extension() == ".json") {
        return writeWholeFile(options.out, reportJson(report.value()) + "\n");
    }
    return options.format == Format::Json ? printLine(reportJson(report.value()))
                                          : printTable(report.value(), options.format);
}

} // namespace trailscope::cli
