// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/day_coverage.h"
#include "core/coverage/duplicate_origin.h"
#include "core/coverage/file_check.h"
#include "core/coverage/trail_changes.h"
#include "core/coverage/trail_limits.h"
#include "core/digest/digest_audit.h"
#include "core/load/load_report.h"

#include <vector>

namespace trailscope {

//! Is this everything that was delivered, is it unaltered, and what is missing?
struct ArchiveAudit {
    FileChecks checks;
    //! What could not be read, by the load or by the check: files, parts of them, folders. By path. Files
    //! that are sound but no trail are not among them.
    std::vector<LoadProblem> problems;
    DayCoverage coverage;
    std::vector<TrailChange> changes;
    std::vector<Silence> silences;
    std::vector<DuplicateOrigin> duplicates;
    std::vector<TrailLimit> limits;
    DigestAudit digests; //!< empty when the archive has no digest files
};

//! Reads every file that the load has found again, and looks at the events that were loaded. Lists nothing
//! itself: a second listing could differ from the one that the events come from. Without \a keys the
//! signatures of digests stay unknown. Blocks; see checkFiles(). Cancelled when stopped.
[[nodiscard]] Result<ArchiveAudit> auditArchive(const EventStore& store, const LoadReport& report,
                                                const Calendar& calendar,
                                                const std::vector<SigningKey>& keys = {},
                                                const FilesDone& done = {}, std::stop_token stop = {});

//! The files and folders that a manifest of the archive lacks, because they could not be read; by path.
[[nodiscard]] std::vector<std::string> missingInManifest(const ArchiveAudit& audit);

//! Everything could be read, no file differs from its name, the digests are sound, and no gap is unplanned.
[[nodiscard]] bool isSound(const ArchiveAudit& audit) noexcept;

} // namespace trailscope
