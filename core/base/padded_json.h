// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>
#include <string_view>

namespace trailscope {

// simdjson (seen in 3.0 and 3.1) asks for memory without exceptions and uses what it got without a look:
// these throw std::bad_alloc in its place.

//! A copy of the text with the padding that simdjson reads beyond its end.
[[nodiscard]] simdjson::padded_string paddedJson(std::string_view json);

//! Allocates the parser's buffers for the text. iterate() would allocate them too, but uses them even if that
//! fails.
void reserveFor(const simdjson::padded_string& json, simdjson::ondemand::parser& parser);

} // namespace trailscope
