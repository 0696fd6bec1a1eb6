// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/archive_audit.h"

#include <string>
#include <string_view>

namespace trailscope::cli {

// The words for what an audit of an archive finds. Those of one word are keys of the JSON answer too.
[[nodiscard]] std::string_view nameOf(CheckResult result);
[[nodiscard]] std::string_view nameOf(Md5Meaning meaning);
[[nodiscard]] std::string_view nameOf(DayState state);
[[nodiscard]] std::string_view nameOf(DuplicateReason reason);
[[nodiscard]] std::string_view nameOf(LimitKind kind);
[[nodiscard]] std::string_view nameOf(DigestLink link);
[[nodiscard]] std::string_view nameOf(DigestedLogProblem::Kind kind);

[[nodiscard]] std::string sentence(const TrailLimit& limit);
[[nodiscard]] std::string sentence(const DigestedLogProblem& problem);

//! What is wrong with a digest and the one before it; empty when nothing is.
[[nodiscard]] std::string sentence(const DigestCheck& digest);

//! `2026-10-14 to 2026-10-15`, UTC days, both among them.
[[nodiscard]] std::string daysText(const TimeRange& range);

//! `2 d 3 h`, `14 min 30 s`.
[[nodiscard]] std::string durationText(std::int64_t seconds);

} // namespace trailscope::cli
