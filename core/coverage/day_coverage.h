// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/coverage/day_stretches.h"
#include "core/coverage/delivered_name.h"
#include "core/store/event_store.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trailscope {

//! What an archive shows of one day.
enum class DayState : std::uint8_t {
    Unknown,   //!< nothing says whether anything was to be delivered
    Delivered, //!< there are events
    Quiet,     //!< the trail worked, but there was nothing to record
    Gap,       //!< nothing came where something must have been
    Planned,   //!< a gap in a maintenance window of the calendar
};

struct DayCell {
    std::size_t events = 0;
    std::size_t files = 0; //!< delivered for the day, by their names
    DayState state = DayState::Unknown;

    bool operator==(const DayCell&) const = default;
};

//! An account in a region.
struct CoverageRow {
    std::string account;
    std::string region;
    std::vector<DayCell> days;
};

//! Consecutive days of Gap or Planned.
struct CoverageGap {
    std::string account;
    std::string region; //!< empty: in all regions of the account
    TimeRange range;
    bool planned = false;
    std::optional<RowId> eventAfter; //!< the account's first event after it, in any region

    bool operator==(const CoverageGap&) const = default;
};

//! By account, region and UTC day: trails deliver into folders of UTC days.
struct DayCoverage {
    DayStretches days;             //!< what day the cells of each row stand for
    std::vector<CoverageRow> rows; //!< by account, then region; each with a cell for each of the days
    std::vector<CoverageGap> gaps; //!< by account, region and time

    [[nodiscard]] static Timestamp startOf(std::int64_t day) noexcept { return {day * 86'400}; }
};

//! What a delivered file of DeliveredKind::Events adds to what its events show: that the trail worked, even
//! if nothing happened.
struct DeliveredFile {
    DeliveredName name;
    std::size_t events = 0;
};

//! A day without an event is
//! - quiet, when a file was delivered for it, or when the account's other regions have events on it and this
//!   one is not always busy;
//! - a gap, when the region, or the account as a whole, had events on nearly every other day of its kind
//!   (working day or day off by the calendar; 9 of 10, and at least 5 such days), inside the time from the
//!   account's first to its last event;
//! - else unknown. What was never delivered by name or event has no row.
//! Blocks: about 10 ns an event.
[[nodiscard]] DayCoverage coverDays(const EventStore& store, const std::vector<DeliveredFile>& files,
                                    const Calendar& calendar);

} // namespace trailscope
