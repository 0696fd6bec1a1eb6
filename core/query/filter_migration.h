// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! In the first version of the filter language `:` compared whole values, as `=` does, and words in quotes
//! were looked for as one text. Saved filters of that time are rewritten, so that they find what they found.

//! The text in today's language; as it is when it was no filter.
[[nodiscard]] std::string migratedFilterText(std::string_view text);

//! Where the text of the first version has a `:` that compares; none when it was no filter.
[[nodiscard]] std::vector<std::size_t> comparingColons(std::string_view text);

//! The text with each of these colons as ` = `.
[[nodiscard]] std::string withEqualSigns(std::string_view text, const std::vector<std::size_t>& colons);

} // namespace trailscope
