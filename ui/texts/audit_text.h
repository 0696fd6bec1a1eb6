// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/archive_audit.h"

#include <QString>

namespace trailscope::ui {

// The words for what an audit of an archive finds.
[[nodiscard]] QString checkResultText(CheckResult result);
[[nodiscard]] QString dayStateText(DayState state);
[[nodiscard]] QString duplicateText(const DuplicateOrigin& origin);
[[nodiscard]] QString digestText(const DigestCheck& digest); //!< what is wrong; empty when nothing is
[[nodiscard]] QString digestedLogText(const DigestedLogProblem& problem);
[[nodiscard]] QString limitText(const TrailLimit& limit);
[[nodiscard]] QString md5MeaningText(Md5Meaning meaning);

//! The date of a UTC day: `2026-10-14`.
[[nodiscard]] QString utcDayText(std::int64_t day);

} // namespace trailscope::ui
