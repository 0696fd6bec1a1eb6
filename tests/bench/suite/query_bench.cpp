// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/query_bench.h"

#include "core/aggregate/filter_histogram.h"
#include "core/aggregate/group_by.h"
#include "core/aggregate/histogram.h"
#include "core/aggregate/top_values.h"
#include "core/query/filter_text.h"
#include "core/query/row_order.h"
#include "core/query/run_filter.h"
#include "tests/bench/suite/measure.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

namespace trailscope::bench {

namespace {

//! The goals are set for so many events and hold in proportion for others.
constexpr double goalRows = 20e6;

//! What the window's facet panel asks for at once.
constexpr std::array facetFields{
    Field::User,     Field::Event,  Field::Service, Field::Outcome,  Field::Login, Field::Ip,  Field::Error,
    Field::UserType, Field::Region, Field::Account, Field::OffHours, Field::Agent, Field::Hour};

std::shared_ptr<const Calendar> calendarOf(std::string_view zone)
{
    auto named = TimeZone::named(zone);
    return std::make_shared<const Calendar>(Calendar::standard(named.ok() ? named.value() : TimeZone()));
}

class QueryBench {
public:
    QueryBench(const EventStorePtr& store, const Ceilings& ceilings, std::size_t runs)
        : m_context{store, calendarOf("Asia/Tokyo"), {}}
        , m_ceilings(ceilings)
        , m_runs(runs)
        , m_scale(static_cast<double>(store->rowCount()) / goalRows)
        , m_all(RowSet::all(store->layout()))
        , m_half(rowsOf("outcome: success and hour in [6, 18)"))
    {
    }

    void run()
    {
        runFilters();
        runHistograms();
        runFacets();
        runGroups();
        runOrders();
    }

private:
    [[nodiscard]] const EventStore& store() const { return *m_context.store; }

    [[nodiscard]] RowSet rowsOf(const std::string& text) const
    {
        const auto parsed = parseFilter(text);
        auto rows = parsed.filter() != nullptr ? runFilter(*parsed.filter(), m_context)
                                               : Result<RowSet>(Error{ErrorCode::BadFilter, text, {}});
        if (!rows.ok()) {
            std::fprintf(stderr, "this filter can't be answered: %s\n", text.c_str());
            std::exit(1);
        }
        return std::move(rows).value();
    }

    //! Milliseconds to read these columns once at the machine's speed.
    [[nodiscard]] double readMs(std::span<const Field> fields) const
    {
        std::size_t total = 0;
        for (const auto& segment : store().segments()) {
            for (const auto field : fields) {
                const auto column = segment->column(field);
                total += column.narrow.size_bytes() + column.wide.size_bytes();
            }
        }
        return m_ceilings.readMs(total);
    }

    //! \a ceilingMs is 0 for what reads no column.
    void print(const std::string& what, double ms, double goalMs, double ceilingMs) const
    {
        constexpr double startingThreadsMs = 2;
        auto beside = against(ms, std::max(startingThreadsMs, goalMs * m_scale));
        if (ceilingMs > 0) {
            beside += ", " + ratio(ms / ceilingMs) + " of the memory's " + milliseconds(ceilingMs);
        }
        printRow(what, milliseconds(ms), beside);
    }

    void timeFilter(const std::string& what, const std::string& text, const std::vector<Field>& fields,
                    double goalMs) const
    {
        std::size_t found = 0;
        const auto ms = bestMs(m_runs, [&] { found = rowsOf(text).count(); });
        print("filter, " + what + " (" + std::to_string(found) + " found)", ms, goalMs, readMs(fields));
    }

    void runFilters() const
    {
        const auto events = topValues(m_all, Field::Event, 3, m_context).values;
        const auto name = [&events](std::size_t i) { return '"' + events[i % events.size()].value + '"'; };
        const auto one = "event: " + name(0);
        timeFilter("one column", one, {Field::Event}, 3);
        timeFilter("three values", "event: (" + name(0) + " or " + name(1) + " or " + name(2) + ")",
                   {Field::Event}, 3);
        timeFilter("wildcard", "resource: *77*", {Field::Resource}, 10);
        timeFilter("calendar", "offhours: yes", {}, 3);
        timeFilter("four clauses", one + " and outcome: success and resource: *7* and offhours: no",
                   {Field::Event, Field::Outcome, Field::Resource}, 25);
        timeFilter("any column", "*77*", {Field::User, Field::AccessKey, Field::Ip, Field::Resource}, 100);
        timeFilter("network", "ip: (10.0.0.0/9 or 2001:db8::/32)", {Field::Ip}, 10);
        timeFilter("regular expression", "resource: /77[0-4]+$/", {Field::Resource}, 100);
        timeFilter("two values of an event", "user = field(resource)", {Field::User, Field::Resource}, 100);
        timeFilter("two values of an event, all equal", "resource = field(resource)",
                   {Field::Resource, Field::Resource}, 100);
        timeFilter("streaks", "streak: 2/30m", {Field::Login}, 100);
    }

    //! First-seen: when each user first came from each address.
    void runGroups() const
    {
        const GroupQuestion question{Field::User, Field::Ip, {}, {}};
        std::size_t found = 0;
        const auto ms = bestMs(m_runs, [&] { found = groupRows(m_all, question, m_context).value().size(); });
        const std::vector fields{Field::User, Field::Ip, Field::Outcome};
        print("first seen by user and ip, " + std::to_string(found) + " groups", ms, 500, readMs(fields));
    }

    //! The field's most frequent values as filters.
    [[nodiscard]] std::vector<NamedFilter> threeValues(Field field) const
    {
        std::vector<NamedFilter> series;
        for (const auto& value : topValues(m_half, field, 3, m_context).values) {
            series.push_back({value.value, valueFilter(field, value.value)});
        }
        return series;
    }

    void runHistograms() const
    {
        const auto period = periodOf(m_half, store());
        if (!period) {
            return;
        }
        const auto bins = makeBins(*period, BinWidth::Hour, m_context.calendar->zone);
        const auto bitmapMs = m_ceilings.popcountMs(store().rowCount() / 8);
        const auto time = [&](const std::string& what, double ceilingMs, auto count) {
            print("histogram, " + std::to_string(bins.count()) + " hours" + what,
                  bestMs(m_runs, [&] { static_cast<void>(count()); }), 5, ceilingMs + bitmapMs);
        };
        time("", 0, [&] { return countByBin(m_half, bins, store()); });
        const std::vector traits{Field::Outcome};
        time(", logins and errors", readMs(traits), [&] { return loginsAndErrors(m_half, bins, m_context); });
        for (const auto field : {Field::Service, Field::Resource}) {
            const auto series = threeValues(field);
            time(", 3 values of " + std::string(fieldName(field)), readMs(std::vector{field}),
                 [&] { return filterHistogram(m_half, bins, series, m_context); });
        }
        for (const auto field : {Field::Service, Field::Resource, Field::Hour}) {
            const bool isColumn = fieldInfo(field).storage == FieldStorage::Dictionary;
            const std::vector fields{field};
            time(", top 3 by " + std::string(fieldName(field)), isColumn ? readMs(fields) : 0,
                 [&] { return splitHistogram(m_half, bins, field, 3, m_context); });
        }
    }

    void runFacets() const
    {
        const std::vector<Field> columns(facetFields.begin(), facetFields.begin() + 10);
        for (const auto* rows : {&m_all, &m_half}) {
            const auto ms =
                bestMs(m_runs, [&] { static_cast<void>(topValuesOf(*rows, facetFields, 20, m_context)); });
            print("top 20 of 13 facets, " + std::to_string(rows->count()) + " events", ms, 80,
                  readMs(columns));
        }
    }

    void timeOrder(const RowSet& rows, const SortKey& key) const
    {
        const auto count = rows.count();
        const auto ms = bestMs(m_runs, [&] { static_cast<void>(orderRows(rows, key, m_context)); });
        const bool isColumn = fieldInfo(key.field).storage == FieldStorage::Dictionary;
        const std::vector fields{key.field};
        print("sort " + std::to_string(count) + " by " + std::string(fieldName(key.field)), ms, 100,
              (isColumn ? readMs(fields) : 0) + m_ceilings.writeMs(count * sizeof(RowId)));
    }

    void runOrders() const
    {
        for (const auto field :
             {Field::Time, Field::Event, Field::User, Field::Resource, Field::File, Field::OffHours}) {
            timeOrder(m_all, {field, false});
        }
        timeOrder(m_half, {Field::Resource, true});
    }

    QueryContext m_context;
    const Ceilings& m_ceilings;
    std::size_t m_runs;
    double m_scale;
    RowSet m_all;
    RowSet m_half;
};

} // namespace

void benchQueries(const EventStorePtr& store, const Ceilings& ceilings, std::size_t runs)
{
    QueryBench(store, ceilings, runs).run();
}

} // namespace trailscope::bench
