// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query_context.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

struct CsvOptions {
    std::vector<Field>
        columns; //!< in this order; Field::Time gives two columns, in the zone with offset and UTC
    bool byteOrderMark = true; //!< spreadsheets need it to see UTF-8
};

//! Told from time to time how many rows are written.
using CsvProgress = std::function<void(std::size_t rowsWritten)>;

//! Writes the rows in the order given as RFC 4180 (CRLF; quotes doubled) in UTF-8 with a heading. A cell that
//! a spreadsheet would run as a formula (first character = + - @ tab or carriage return) gets an apostrophe
//! in front. The file appears under its name only when it is complete; on failure, a full disk among them, or
//! when stopped, what was there before stays.XX
[[nodiscard]] Result<Done> writeCsv(const std::filesystem::path& file, std::span<const RowId> rows,
                                    const CsvOptions& options, const QueryContext& context,
                                    const CsvProgress& progress = {}, std::stop_token stop = {});

//! The same text in memory, for the clipboard and for tests.
[[nodiscard]] std::string toCsv(std::span<const RowId> rows, const CsvOptions& options,
                                const QueryContext& context);

} // namespace trailscope
