// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/row_export.h"
#include "core/query/query_context.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

struct CsvOptions {
    //! In this order, under their short names. Field::Time gives two columns: `time (Asia/Tokyo)`, in the
    //! calendar's zone with its offset, and `time (UTC)`.
    std::vector<Field> columns;
    bool byteOrderMark = true; //!< spreadsheets need it to see UTF-8
};

//! Writes the rows in the order given as RFC 4180 (CRLF; quotes doubled) in UTF-8 with a heading. A cell that
//! a spreadsheet would run as a formula gets an apostrophe in front: see csv_cell.h. The file appears
//! under its name only when it is complete; on failure, a full disk among them, or when stopped, what was
//! there before stays. Blocks; fields with FieldStorage::Hash open the archive again, and the export fails
//! when that can't be read.
[[nodiscard]] Result<Done> writeCsv(const std::filesystem::path& file, std::span<const RowId> rows,
                                    const CsvOptions& options, const QueryContext& context,
                                    const ExportProgress& progress = {}, std::stop_token stop = {});

//! The same text piece by piece to \a sink, for standard output.
[[nodiscard]] Result<Done> writeCsv(const TextSink& sink, std::span<const RowId> rows,
                                    const CsvOptions& options, const QueryContext& context,
                                    const ExportProgress& progress = {}, std::stop_token stop = {});

//! The same text in memory, for the clipboard and for tests. Where the archive can't be read, the cells of
//! the fields with FieldStorage::Hash are empty.
[[nodiscard]] std::string toCsv(std::span<const RowId> rows, const CsvOptions& options,
                                const QueryContext& context);

} // namespace trailscope
