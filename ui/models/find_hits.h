// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query_context.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope::ui {

//! A text to look for in some columns of a list of events.
struct FindQuestion {
    std::string text; //!< not empty; taken literally, without regard to case
    std::vector<Field> fields;
    QueryContext context;
    std::shared_ptr<const std::vector<RowId>> rows;
};

//! The positions in `rows` of the events that hold the text in one of the fields, ascending. Blocks: texts
//! are looked for in the dictionaries, so that a million rows take milliseconds; identifiers that are kept as
//! hashes are read from the archive. Cancelled when stopped; the RawSource's error when it can't be read.
[[nodiscard]] Result<std::vector<std::uint32_t>> findHits(const FindQuestion& question,
                                                          const std::stop_token& stop = {});

} // namespace trailscope::ui
