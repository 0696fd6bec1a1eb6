// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/load/trail_loader.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"
#include "core/query/run_filter.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace trailscope::cli {

//! What searches in raw records could not ask, as files could not be read again.
struct UnreadFiles {
    std::vector<UnreadFile> files;
    std::size_t rows = 0;
};

//! A loaded archive and what is asked of it.
struct Session {
    LoadedTrail trail;
    QueryContext context;
    std::shared_ptr<UnreadFiles> unread = std::make_shared<UnreadFiles>();
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
[[nodiscard]] Result<RowSet> selectRows(const Options& options, const Session& session);

//! For running a filter: files that can't be read again are remembered in the session.
[[nodiscard]] RunOptions searchOptions(const Session& session);

//! Says on standard error which files could not be read again, if any, and how many events were not asked.
void tellUnreadFiles(const Options& options, const Session& session);

//! Names on standard error the calendar that an answer follows, with its hash; nothing with --quiet.
void tellCalendar(const Options& options, const Calendar& calendar);

//! A field that somebody typed; BadArgument with the nearest name.
[[nodiscard]] Result<Field> fieldNamed(const std::string& name);

} // namespace trailscope::cli
