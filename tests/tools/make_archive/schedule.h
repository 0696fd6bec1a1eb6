// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/event_maker.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trailscope::maker {

//! A window with the number of everyday events that fall into it.
struct Slot {
    Window window;
    std::size_t events = 0;
    std::vector<std::size_t> planned; //!< indices of the drafts of stories that fall into it
};

struct ScheduleRequest {
    Seconds begin = 0;
    std::size_t days = 0;
    std::size_t accounts = 1;
    std::size_t regions = 1;
    std::size_t homeRegion = 0;
    std::size_t events = 0; //!< everyday events in all
    std::size_t files = 0;  //!< about how many windows see any event
    std::uint64_t seed = 0;
};

//! Spreads the events over windows of five minutes, accounts and regions: busy in the office hours of Tokyo,
//! thin at night and on weekends, and in bursts, so that most windows stay empty as in a real bucket.
//! Windows in time order; every draft finds its window.
[[nodiscard]] std::vector<Slot> makeSchedule(const ScheduleRequest& request,
                                             const std::vector<Draft>& stories);

} // namespace trailscope::maker
