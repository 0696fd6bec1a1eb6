// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/manager_summary.h"

#include "core/aggregate/event_kind.h"
#include "core/aggregate/single_user.h"
#include "core/calendar/off_hours.h"
#include "core/query/run_filter.h"
#include "core/query/time_scope.h"
#include "core/review/report_period.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace trailscope {

namespace {

//! A month of hours; more bars than that can't be told apart on a page.
constexpr std::size_t maxBars = 760;

ComparedPart comparedPart(const PeriodComparison& comparison)
{
    if (!comparison.covered || comparison.covered->begin >= comparison.before.range.end) {
        return ComparedPart::None;
    }
    return comparison.covers(comparison.before) ? ComparedPart::Whole : ComparedPart::Part;
}

//! Asks all questions, of the period and of the one before it.
class SummaryMaker {
public:
    SummaryMaker(const ManagerQuestion& question, const QueryContext& context, const std::stop_token& stop)
        : m_context(context), m_stop(stop), m_before(periodBefore(question.period, context.calendar->zone))
    {
        m_summary.question = question;
    }

    [[nodiscard]] Result<ManagerSummary> make()
    {
        if (!compare() || !countPresets() || !groupRootUse()) {
            return *m_error;
        }
        drawTimeline();
        return std::move(m_summary);
    }

private:
    [[nodiscard]] bool compare()
    {
        const auto filter = withTimeScope(m_summary.question.filter, std::nullopt);
        RowSet all;
        if (!take(runFilter(filter, m_context, m_stop), all)
            || !take(runFilter(timeFilter(m_summary.question.period), m_context, m_stop), m_rowsNow)
            || !take(runFilter(timeFilter(m_before), m_context, m_stop), m_rowsBefore)
            || !take(comparePeriods(all, m_summary.question.period, m_before, m_context, m_stop),
                     m_summary.comparison)) {
            return false;
        }
        m_rowsNow &= all;
        m_rowsBefore &= all;
        m_summary.events = {m_rowsNow.count(), m_rowsBefore.count()};
        m_summary.compared = comparedPart(m_summary.comparison);
        return true;
    }

    [[nodiscard]] bool countPresets()
    {
        for (const auto& preset : m_summary.question.presets) {
            RowSet now;
            if (!take(runFilter(preset.filter, m_context, m_stop), now)) {
                return false;
            }
            auto before = now;
            now &= m_rowsNow;
            before &= m_rowsBefore;
            m_summary.presets.push_back({preset.id, preset.title, {now.count(), before.count()}});
        }
        return true;
    }

    [[nodiscard]] bool groupRootUse()
    {
        const auto rows = rowsOfKind(m_rowsNow, EventKind::RootUse, m_context);
        return take(groupRows(rows, {Field::Event, Field::Ip, {}, {}}, m_context, m_stop), m_summary.rootUse);
    }

    void drawTimeline()
    {
        const auto& period = m_summary.question.period;
        const auto width = fittingWidth(period, maxBars);
        const auto bins = makeBins(period, width, m_context.calendar->zone);
        m_summary.timeline = loginsAndErrors(m_rowsNow, bins, m_context);
        m_summary.week = weekMap(m_rowsNow, EventKind::Logins, m_context);
        if (width != BinWidth::Day && width != BinWidth::Week) {
            m_summary.offHours =
                offHoursIn(period, timetableFor(m_summary.question.filter, *m_context.calendar));
        }
    }

    //! False, and the error kept, when there is no value.
    template<typename T>
    [[nodiscard]] bool take(Result<T> result, T& value)
    {
        if (!result.ok()) {
            m_error = result.error();
            return false;
        }
        value = std::move(result).value();
        return true;
    }

    const QueryContext& m_context;
    const std::stop_token& m_stop;
    TimeRange m_before;
    ManagerSummary m_summary;
    RowSet m_rowsNow;
    RowSet m_rowsBefore;
    std::optional<Error> m_error;
};

} // namespace

std::vector<PersonChange> offHoursPeople(const PeriodComparison& comparison)
{
    std::vector<PersonChange> people;
    std::ranges::copy_if(comparison.people, std::back_inserter(people), [](const PersonChange& person) {
        return person.now.logins.offHours > 0 || person.before.logins.offHours > 0;
    });
    return people;
}

Result<ManagerSummary> summarise(const ManagerQuestion& question, const QueryContext& context,
                                 const std::stop_token& stop)
{
    return SummaryMaker(question, context, stop).make();
}

} // namespace trailscope
