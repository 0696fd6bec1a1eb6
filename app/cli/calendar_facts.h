// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"

#include <string>

namespace trailscope::cli {

//! What an answer names of the calendar that judged its times: as JSON, and as a few words.
[[nodiscard]] std::string calendarFactsJson(const QueryContext& context);
[[nodiscard]] std::string calendarWords(const Calendar& calendar);

//! Says that the zone data is older than events of the store; empty when it isn't.
[[nodiscard]] std::string oldZoneDataNote(const QueryContext& context);

} // namespace trailscope::cli
