// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_filter.h"

#include "core/query/plan.h"
#include "core/query/record_check.h"
#include "core/query/record_limit.h"
#include "core/query/segment_loop.h"
#include "core/query/segment_run.h"

#include <optional>
#include <span>
#include <utility>

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

//! Adds rows as they are found and tells of them now and then.
class GrowingRows {
public:
    GrowingRows(RowSet rows, const RunOptions& options) : m_rows(std::move(rows)), m_options(options) {}

    void add(std::span<const RowId> found)
    {
        for (const auto row : found) {
            m_rows.add(row);
        }
        if (m_options.onRows && (!m_told || Clock::now() - *m_told >= m_options.tellInterval)) {
            m_options.onRows(m_rows);
            m_told = Clock::now();
        }
    }

    [[nodiscard]] RowSet take() { return std::move(m_rows); }

private:
    using Clock = std::chrono::steady_clock;

    RowSet m_rows;
    const RunOptions& m_options;
    std::optional<Clock::time_point> m_told;
};

Result<RowSet> runPlan(const Plan& plan, const EventStore& store, const std::stop_token& stop,
                       const RunOptions& options)
{
    auto rows = runColumns(plan, store, Undecided::Excluded, stop);
    if (!plan.needsRecords()) {
        return rows;
    }
    auto open = runColumns(plan, store, Undecided::Included, stop);
    open -= rows;
    GrowingRows growing(std::move(rows), options);
    const auto done = checkRecords(
        plan, open, store, [&growing](std::span<const RowId> found) { growing.add(found); }, stop,
        options.onUnread);
    return done.ok() ? Result<RowSet>(growing.take()) : done.error();
}

//! The plan for those rows only. They stand first, so that segments without any cost nothing.
Plan narrowed(Plan plan, const std::shared_ptr<const RowSet>& within)
{
    Plan rows{Plan::Kind::Step, Plan::Rows{Field::Streak, within}, {}};
    Plan both{Plan::Kind::And, {}, {}};
    both.children.push_back(std::move(rows));
    both.children.push_back(std::move(plan));
    return both;
}

} // namespace

Result<RowSet> runFilter(const Filter& filter, const QueryContext& context, std::stop_token stop,
                         const RunOptions& options)
{
    if (auto refused = asksTooMuchOfRecords(filter)) {
        return std::move(*refused);
    }
    auto plan = makePlan(filter, context, stop);
    if (!plan.ok()) {
        return plan.error();
    }
    if (options.within) {
        plan = narrowed(std::move(plan).value(), options.within);
    }
    auto rows = runPlan(plan.value(), *context.store, stop, options);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return rows;
}

} // namespace trailscope
