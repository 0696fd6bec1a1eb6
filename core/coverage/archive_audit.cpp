// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/archive_audit.h"

#include "core/archive/archive_scan.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace trailscope {

namespace {

std::vector<DeliveredFile> deliveredFiles(const FileChecks& checks)
{
    std::vector<DeliveredFile> files;
    for (const auto& file : checks.files) {
        if (file.name && file.name->kind == DeliveredKind::Events) {
            files.push_back({*file.name, file.events});
        }
    }
    return files;
}

std::vector<ArchiveFile> filesOf(const EventStore& store)
{
    const auto& paths = store.dictionary(Field::File);
    std::vector<ArchiveFile> files;
    for (Code code = 0; code < paths.size(); ++code) {
        files.push_back({std::string(paths.text(code)), 0, 0});
    }
    return files;
}

bool isForeign(const Error& error) noexcept
{
    return error.code == ErrorCode::NotATrail;
}

//! Load and check usually fail at the same files: each failure of the check is listed once.
std::vector<LoadProblem> problemsOf(const LoadReport& report, const FileChecks& checks)
{
    std::vector<LoadProblem> problems;
    std::set<std::string> toldByLoad;
    for (const auto& problem : report.problems) {
        if (!isForeign(problem.error)) {
            toldByLoad.insert(problem.file);
            problems.push_back(problem);
        }
    }
    for (const auto& file : checks.files) {
        const bool cannotBeRead =
            file.error && (file.sha256.empty() || !toldByLoad.contains(file.path.string()));
        if (cannotBeRead && !isForeign(*file.error)) {
            problems.push_back({file.path.string(), *file.error, 0, 0, false});
        }
    }
    const auto place = [](const LoadProblem& problem) {
        return std::tie(problem.file, problem.offset, problem.error.code, problem.error.detail);
    };
    std::ranges::sort(problems, {}, place);
    const auto same = std::ranges::unique(problems, {}, place);
    problems.erase(same.begin(), same.end());
    return problems;
}

bool differs(const FileCheck& file) noexcept
{
    return file.count == CheckResult::Differs || file.size == CheckResult::Differs
        || file.md5 == CheckResult::Differs;
}

} // namespace

Result<ArchiveAudit> auditArchive(const EventStore& store, const LoadReport& report, const Calendar& calendar,
                                  const std::vector<SigningKey>& keys, const FilesDone& done,
                                  std::stop_token stop)
{
    auto checks = checkFiles(filesOf(store), done, std::move(stop));
    if (!checks.ok()) {
        return checks.error();
    }
    ArchiveAudit audit;
    audit.checks = std::move(checks).value();
    audit.problems = problemsOf(report, audit.checks);
    audit.coverage = coverDays(store, deliveredFiles(audit.checks), calendar);
    audit.changes = findTrailChanges(store);
    audit.silences = longestSilences(store);
    audit.duplicates = duplicateOrigins(report.duplicates, store);
    audit.limits = limitsOf(store);
    audit.digests = auditDigests(audit.checks.evidence, keys);
    return audit;
}

std::vector<std::string> missingInManifest(const ArchiveAudit& audit)
{
    std::set<std::filesystem::path> hashed;
    for (const auto& file : audit.checks.files) {
        if (!file.sha256.empty()) {
            hashed.insert(file.path);
        }
    }
    // A problem may be one of a member inside a file that was hashed.
    const auto isCovered = [&hashed](std::filesystem::path place) {
        while (place.has_relative_path() && !hashed.contains(place)) {
            place = place.parent_path();
        }
        return hashed.contains(place);
    };
    std::set<std::string> missing;
    for (const auto& problem : audit.problems) {
        if (!isCovered(problem.file)) {
            missing.insert(problem.file);
        }
    }
    return {missing.begin(), missing.end()};
}

bool isSound(const ArchiveAudit& audit) noexcept
{
    const bool hasGap =
        std::ranges::any_of(audit.coverage.gaps, [](const CoverageGap& gap) { return !gap.planned; });
    return audit.problems.empty() && std::ranges::none_of(audit.checks.files, differs) && !hasGap
        && isSound(audit.digests);
}

} // namespace trailscope
