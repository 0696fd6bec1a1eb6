// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/row_layout.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace trailscope {

//! Takes the next piece of an exported text: a file, standard output, a string. An error ends the export.
using TextSink = std::function<Result<Done>(std::string_view)>;

//! Told from time to time, and at the end, how many rows are written, in the thread of the export.
using ExportProgress = std::function<void(std::size_t rowsWritten)>;

//! Appends what one row looks like in the format. An error ends the export.
using RowWriter = std::function<Result<Done>(RowId row, std::string& into)>;

//! Gives \a heading and then every row's text to the sink, in pieces of some 100 kB. Blocks; Cancelled when
//! stopped.
[[nodiscard]] Result<Done> exportRows(const TextSink& sink, std::string heading, std::span<const RowId> rows,
                                      const RowWriter& writeRow, const ExportProgress& progress,
                                      const std::stop_token& stop);

//! The same into a file, which appears under its name only when it is complete: on failure, a full disk among
//! them, or when stopped, what was there before stays.
[[nodiscard]] Result<Done> exportRowsToFile(const std::filesystem::path& file, std::string heading,
                                            std::span<const RowId> rows, const RowWriter& writeRow,
                                            const ExportProgress& progress, const std::stop_token& stop);

} // namespace trailscope
