// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/store/event_store.h"

#include <memory>

namespace trailscope {

//! What every question is asked of: the events, and the calendar that gives zone, hours and holidays. Neither
//! pointer is null. Cheap to copy, free to hand to another thread.
struct QueryContext {
    EventStorePtr store;
    std::shared_ptr<const Calendar> calendar;
    Timestamp now; //!< what `last 30d` counts back from
};

} // namespace trailscope
