// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/row_export.h"

#include "core/base/atomic_file.h"

namespace trailscope {

namespace {

constexpr std::size_t pieceBytes = std::size_t{128} * 1024;
constexpr std::size_t rowsBetweenReports = 4'096;

} // namespace

Result<Done> exportRows(const TextSink& sink, std::string heading, std::span<const RowId> rows,
                        const RowWriter& writeRow, const ExportProgress& progress,
                        const std::stop_token& stop)
{
    auto& piece = heading;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (auto written = writeRow(rows[i], piece); !written.ok()) {
            return written;
        }
        if (piece.size() >= pieceBytes) {
            if (auto taken = sink(piece); !taken.ok()) {
                return taken;
            }
            piece.clear();
        }
        if (progress && (i + 1) % rowsBetweenReports == 0) {
            progress(i + 1);
        }
    }
    auto taken = sink(piece);
    if (progress && taken.ok()) {
        progress(rows.size());
    }
    return taken;
}

Result<Done> exportRowsToFile(const std::filesystem::path& file, std::string heading,
                              std::span<const RowId> rows, const RowWriter& writeRow,
                              const ExportProgress& progress, const std::stop_token& stop)
{
    auto target = AtomicFile::create(file);
    if (!target.ok()) {
        return target.error();
    }
    const auto sink = [&target](std::string_view text) { return target.value().write(text); };
    if (auto written = exportRows(sink, std::move(heading), rows, writeRow, progress, stop); !written.ok()) {
        return written;
    }
    return target.value().commit();
}

} // namespace trailscope
