// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

namespace trailscope::test {

//! An event as Simple Log Service indexes it: `event.userIdentity.userName` and its text.
using LoggedEvent = std::map<std::string, std::string>;

//! Does a search of Simple Log Service find the event? Written from its documentation alone (query syntax,
//! phrase search, default delimiters), without anything of the engine. Nothing for what is no search.
[[nodiscard]] std::optional<bool> slsFinds(const std::string& search, const LoggedEvent& event);

} // namespace trailscope::test
