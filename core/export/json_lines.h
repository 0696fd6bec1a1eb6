// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/row_export.h"
#include "core/query/query_context.h"

#include <filesystem>
#include <span>
#include <stop_token>

namespace trailscope {

//! Writes the rows in the order given as one JSON object a line, in UTF-8. Keys are the fields' short names
//! in the order of \a columns, all values texts, "" where the event has none; `time` is in the calendar's
//! zone with its offset (`2026-10-01T09:00:00+09:00`). File, failure and stop as with writeCsv().
[[nodiscard]] Result<Done> writeJsonLines(const std::filesystem::path& file, std::span<const RowId> rows,
                                          std::span<const Field> columns, const QueryContext& context,
                                          const ExportProgress& progress = {}, std::stop_token stop = {});

//! The same text piece by piece to \a sink, for standard output.
[[nodiscard]] Result<Done> writeJsonLines(const TextSink& sink, std::span<const RowId> rows,
                                          std::span<const Field> columns, const QueryContext& context,
                                          const ExportProgress& progress = {}, std::stop_token stop = {});

//! Writes the rows' raw records, one a line, byte for byte as the archive holds them. Only a record that runs
//! over several lines loses the blanks and line breaks between its tokens. Fails when the archive can't be
//! read.
[[nodiscard]] Result<Done> writeRawRecords(const std::filesystem::path& file, std::span<const RowId> rows,
                                           const QueryContext& context, const ExportProgress& progress = {},
                                           std::stop_token stop = {});

//! The same text piece by piece to \a sink.
[[nodiscard]] Result<Done> writeRawRecords(const TextSink& sink, std::span<const RowId> rows,
                                           const QueryContext& context, const ExportProgress& progress = {},
                                           std::stop_token stop = {});

} // namespace trailscope
