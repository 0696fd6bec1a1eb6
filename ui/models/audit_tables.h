// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/archive_audit.h"
#include "core/coverage/manifest.h"
#include "core/load/load_report.h"
#include "ui/models/text_table_model.h"

namespace trailscope::ui {

//! Everything that somebody should look at, and what the archive can't show: gaps, digests,
//! changes of the trail, silences, duplicates, limits.
[[nodiscard]] TextTable findingsTable(const ArchiveAudit& audit, const EventStore& store,
                                      const TimeZone& zone);

//! The files, those that differ from their names or could not be read first.
[[nodiscard]] TextTable filesTable(const FileChecks& checks);

//! The records that were folded as duplicates, and where the ones lie that stayed.
[[nodiscard]] TextTable foldedTable(const LoadReport& report, const EventStore& store, const TimeZone& zone);

//! What became of the files of an earlier manifest.
[[nodiscard]] TextTable changesTable(const ManifestChanges& changes);

} // namespace trailscope::ui
