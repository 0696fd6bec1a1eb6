// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"

#include <optional>

namespace trailscope {

//! BadFilter for a filter that asks more of the raw records than a search can answer in a time that people
//! wait for: each text that is sought in whole records (`record: text`) costs a search of the whole archive,
//! and each pattern or word for a path a comparison with each record. Whole values of a path are looked up,
//! so that any number of them may be asked for.
[[nodiscard]] std::optional<Error> asksTooMuchOfRecords(const Filter& filter);

} // namespace trailscope
