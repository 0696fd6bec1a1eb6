// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/archive_audit.h"

#include "core/archive/archive_scan.h"

#include <utility>

namespace trailscope {

namespace {

std::vector<DeliveredFile> deliveredFiles(const FileChecks& checks)
{
    std::vector<DeliveredFile> files;
    for (const auto& file : checks.files) {
        if (file.name) {
            files.push_back({*file.name, file.events});
        }
    }
    return files;
}

} // namespace

Result<ArchiveAudit> auditArchive(const std::vector<std::filesystem::path>& paths, const EventStore& store,
                                  const LoadReport& report, const Calendar& calendar,
                                  const std::vector<SigningKey>& keys, const FilesDone& done,
                                  std::stop_token stop)
{
    auto checks = checkFiles(scanArchive(paths, stop).files, done, stop);
    if (!checks.ok()) {
        return checks.error();
    }
    ArchiveAudit audit;
    audit.checks = std::move(checks).value();
    audit.coverage = coverDays(store, deliveredFiles(audit.checks), calendar);
    audit.changes = findTrailChanges(store);
    audit.silences = longestSilences(store);
    audit.duplicates = duplicateOrigins(report.duplicates, store);
    audit.limits = limitsOf(store);
    audit.digests = auditDigests(audit.checks.evidence, keys);
    return audit;
}

} // namespace trailscope
