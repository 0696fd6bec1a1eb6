// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/load/trail_loader.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

namespace trailscope::cli {

//! A loaded archive and what is asked of it.
struct Session {
    LoadedTrail trail;
    QueryContext context;
};

//! Done, or done but some files were damaged.
inline constexpr int doneCode = 0;
inline constexpr int damagedCode = 1;
inline constexpr int failedCode = 2;

//! Loads the archive; tells its progress on standard error when that is a terminal. Fails when the zone or
//! the calendar is wrong or when nothing could be read.
[[nodiscard]] Result<Session> openSession(const Options& options);

//! What the options ask for: filter and preset together. Tells on standard error when the filter is cut at a
//! pipe.
[[nodiscard]] Result<Filter> filterOf(const Options& options);

//! The events that filter and preset match together.
[[nodiscard]] Result<RowSet> selectRows(const Options& options, const QueryContext& context);

//! Names on standard error the calendar that an answer follows, with its hash; nothing with --quiet.
void tellCalendar(const Options& options, const Calendar& calendar);

//! A field that somebody typed; BadArgument with the nearest name.
[[nodiscard]] Result<Field> fieldNamed(const std::string& name);

} // namespace trailscope::cli
