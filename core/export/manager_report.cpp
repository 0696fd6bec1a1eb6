// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manager_report.h"

#include "core/query/filter_text.h"
#include "core/review/preset_folder.h"
#include "core/review/report_period.h"

#include <utility>

namespace trailscope {

std::vector<Preset> managerPresets()
{
    std::vector<Preset> presets;
    for (const auto* id : {"s1", "s2", "s3", "s4"}) {
        if (const auto* preset = findPreset(builtinPresets(), id)) {
            presets.push_back(*preset);
        }
    }
    return presets;
}

ManagerQuestion standardQuestion(const QueryContext& context)
{
    const auto held = context.store->period().value_or(TimeRange());
    return {wholeDays(held, context.calendar->zone), {}, managerPresets()};
}

Result<ManagerQuestion> questionOf(const ReportRequest& request, const QueryContext& context)
{
    auto question = standardQuestion(context);
    const auto period =
        typedPeriod(request.from, request.to, question.period, context.calendar->zone, context.now);
    if (!period.ok()) {
        return period.error();
    }
    question.period = period.value();
    const auto filter = parseFilter(request.filter);
    if (const auto* error = filter.error()) {
        return Error{ErrorCode::BadFilter, request.filter, describe(*error)};
    }
    question.filter = *filter.filter();
    if (!request.presets.empty()) {
        question.presets.clear();
    }
    for (const auto& name : request.presets) {
        auto preset = presetNamed(name);
        if (!preset.ok()) {
            return preset.error();
        }
        question.presets.push_back(std::move(preset).value());
    }
    return question;
}

Result<ManagerReport> makeManagerReport(const ManagerQuestion& question, const ReportedArchive& archive,
                                        const std::stop_token& stop)
{
    auto summary = summarise(question, archive.context, stop);
    if (!summary.ok()) {
        return summary.error();
    }
    const auto& context = archive.context;
    return ManagerReport{
        archive.paths, std::move(summary).value(),
        summariseCoverage(*context.store, archive.report, *context.calendar, question.period), context};
}

} // namespace trailscope
