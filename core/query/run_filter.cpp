// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_filter.h"

#include "core/query/plan.h"
#include "core/query/record_check.h"
#include "core/query/segment_loop.h"
#include "core/query/segment_run.h"

namespace trailscope {

namespace {

using Undecided = SegmentRun::Undecided;

//! Runs the plan over all segments.
RowSet runColumns(const Plan& plan, const EventStore& store, Undecided undecided, const std::stop_token& stop)
{
    const auto segments = store.segments().size();
    RowSet rows(store.layout());
    std::vector<SegmentRun> runs(threadsFor(segments), SegmentRun(store, undecided));
    forEachSegment(segments, stop, [&](unsigned worker, std::size_t segment) {
        runs[worker].run(plan, segment, rows.words(segment));
    });
    return rows;
}

Result<RowSet> runPlan(const Plan& plan, const EventStore& store, const std::stop_token& stop)
{
    auto rows = runColumns(plan, store, Undecided::Excluded, stop);
    if (!plan.needsRecords()) {
        return rows;
    }
    auto open = runColumns(plan, store, Undecided::Included, stop);
    open -= rows;
    const auto matching = checkRecords(plan, open.rows(), store, stop);
    if (!matching.ok()) {
        return matching.error();
    }
    for (const auto row : matching.value()) {
        rows.add(row);
    }
    return rows;
}

} // namespace

Result<RowSet> runFilter(const Filter& filter, const QueryContext& context, std::stop_token stop)
{
    const auto plan = makePlan(filter, context, stop);
    if (!plan.ok()) {
        return plan.error();
    }
    auto rows = runPlan(plan.value(), *context.store, stop);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return rows;
}

} // namespace trailscope
