// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"

#include <optional>

namespace trailscope {

//! Each text that is sought in whole records (`record: text`) costs a search of the whole archive. BadFilter
//! for a filter that seeks more than a search can answer in a time that people wait for.
[[nodiscard]] std::optional<Error> tooManyRecordTexts(const Filter& filter);

} // namespace trailscope
