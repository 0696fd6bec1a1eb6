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

#include <filesystem>
#include <vector>

namespace trailscope {

//! Is this everything that was delivered, is it unaltered, and what is missing?
struct ArchiveAudit {
    FileChecks checks;
    DayCoverage coverage;
    std::vector<TrailChange> changes;
    std::vector<Silence> silences;
    std::vector<DuplicateOrigin> duplicates;
    std::vector<TrailLimit> limits;
    DigestAudit digests; //!< empty when the archive has no digest files
};

//! Reads every file of the archive again, and looks at the events that were loaded from it. Without \a keys
//! the signatures of digests stay unknown. Blocks; see checkFiles(). Cancelled when stopped.
[[nodiscard]] Result<ArchiveAudit> auditArchive(const std::vector<std::filesystem::path>& paths,
                                                const EventStore& store, const LoadReport& report,
                                                const Calendar& calendar,
                                                const std::vector<SigningKey>& keys = {},
                                                const FilesDone& done = {}, std::stop_token stop = {});

} // namespace trailscope
