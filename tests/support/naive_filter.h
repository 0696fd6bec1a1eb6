// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "tests/support/store_maker.h"

namespace trailscope::test {

//! Does the filter match the event? Written down as plainly as the language is described, without
//! dictionaries, codes, segments or RE2, for UTC and the standard calendar. Streaks, raw
//! paths and IPv6 networks are not among what it knows; all letters beyond ASCII are taken to have no case.
[[nodiscard]] bool naivelyMatches(const Filter& filter, const MadeEvent& event);

} // namespace trailscope::test
