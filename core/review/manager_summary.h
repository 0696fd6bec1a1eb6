// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_by.h"
#include "core/aggregate/histogram.h"
#include "core/aggregate/week_map.h"
#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/review/period_comparison.h"
#include "core/review/preset.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! A count of the period and of the one before it.
struct PeriodCounts {
    std::size_t now = 0;
    std::size_t before = 0;

    bool operator==(const PeriodCounts&) const = default;
};

//! How much of the period before the archive holds.
enum class ComparedPart : std::uint8_t {
    Whole,
    Part, //!< the archive begins inside it: its counts are too low
    None, //!< the archive begins later: its counts say nothing
};

//! What a manager's page is about.
struct ManagerQuestion {
    TimeRange period;            //!< whole days of the calendar's zone
    Filter filter;               //!< which events are looked at at all; its scope of time counts for nothing
    std::vector<Preset> presets; //!< questions of the review whose answers are counted too
};

struct PresetCounts {
    std::string id;
    LocalText title;
    PeriodCounts events;

    bool operator==(const PresetCounts&) const = default;
};

//! The numbers of a manager's page.
struct ManagerSummary {
    ManagerQuestion question;
    PeriodCounts events;         //!< all that the filter finds
    PeriodComparison comparison; //!< with periodBefore()
    ComparedPart compared = ComparedPart::None;
    std::vector<Group> rootUse;        //!< of the period, by event and address; most events first
    std::vector<PresetCounts> presets; //!< as asked
    Histogram timeline;                //!< loginsAndErrors() of the period
    WeekMap week;                      //!< of the period's logins
    std::vector<TimeRange> offHours;   //!< nights and days off within it; none where a bin is a day or more
};

//! The people who logged in outside of working hours in one of the periods, in the comparison's order.
[[nodiscard]] std::vector<PersonChange> offHoursPeople(const PeriodComparison& comparison);

//! Blocks: a few filters and a histogram over the events. Fails as runFilter() does, and as Cancelled when
//! stopped.
[[nodiscard]] Result<ManagerSummary> summarise(const ManagerQuestion& question, const QueryContext& context,
                                               const std::stop_token& stop = {});

} // namespace trailscope
