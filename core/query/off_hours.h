// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_ranges.h"
#include "core/calendar/calendar.h"
#include "core/store/event_store.h"

#include <cstdint>
#include <span>
#include <vector>

namespace trailscope {

//! Which of a store's events lie outside of working time, when some of its users have hours of their own:
//! working times of everyone else, and of each such user by the code in Field::User. Users with the same
//! rules share them. Immutable; the store must outlive it.
class OffHours {
public:
    //! Costs a step a user name, and for each set of rules a step a day of the store.
    OffHours(const EventStore& store, const Calendar& calendar);

    //! Has any user of the store hours of his own? If not, time alone decides.
    [[nodiscard]] bool isPersonal() const noexcept { return m_userCount > 0; }

    [[nodiscard]] bool isOff(Timestamp time, Code user) const noexcept;

    //! Sets \a bits, the segment's words of a row set, to the rows that are off-hours.
    void setRows(const Segment& segment, std::span<std::uint64_t> bits) const;

    //! How many users of the store have hours of their own.
    [[nodiscard]] std::size_t userCount() const noexcept { return m_userCount; }

private:
    using Times = std::vector<TimeRange>; //!< ascending, without touching

    void setRowsOfUsers(const ColumnView& users, const Segment& segment, std::span<std::uint64_t> bits) const;

    std::vector<Times> m_working;             //!< of everyone else, then of each set of rules
    std::vector<std::uint32_t> m_rulesOfUser; //!< by code, into m_working
    std::size_t m_userCount = 0;
};

} // namespace trailscope
