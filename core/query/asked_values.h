// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <string>
#include <vector>

namespace trailscope {

//! The clause's values, and the patterns or expressions for their synonyms (core/event/synonyms.h), so that a
//! question in either vendor's words finds the events of both: `ConsoleLogin` also asks for `ConsoleSignin`,
//! `*ConsoleLogin*` for `*ConsoleSignin*`, `/^(ConsoleLogin|CheckMfa)$/` for
//! `/^((?:ConsoleLogin|ConsoleSignin)|CheckMfa)$/`. Other wildcards mean what they say. Bounds of `<`, `>`
//! and `in [a, b)` have no synonyms.
[[nodiscard]] std::vector<std::string> askedValues(const Clause& clause);

} // namespace trailscope
