// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_text.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/left_out_text.h"
#include "app/cli/message.h"
#include "app/cli/output.h"
#include "app/cli/standard_output.h"
#include "app/cli/verify_json.h"
#include "core/base/atomic_file.h"
#include "core/base/small_file.h"
#include "core/coverage/archive_audit.h"
#include "core/coverage/manifest.h"

#include <algorithm>

namespace trailscope::cli {

namespace {

//! What the manifest's paths lie below: the one folder, or nothing.
std::filesystem::path rootOf(const Options& options)
{
    return options.paths.size() == 1 ? options.paths.front().lexically_normal() : std::filesystem::path();
}

Result<std::optional<ManifestChanges>> compareWithEarlier(const Options& options, const Manifest& manifest)
{
    if (options.compare.empty()) {
        return std::optional<ManifestChanges>();
    }
    const auto earlier = readManifestFile(options.compare);
    if (!earlier.ok()) {
        return earlier.error();
    }
    return std::optional(compareManifests(earlier.value(), manifest));
}

Result<std::vector<SigningKey>> readSigningKeys(const std::filesystem::path& path)
{
    if (path.empty()) {
        return std::vector<SigningKey>();
    }
    const auto text = readSmallFile(path);
    if (!text.ok()) {
        return text.error();
    }
    auto keys = parseSigningKeys(text.value());
    if (!keys.ok()) {
        return Error{keys.error().code, path.string(), keys.error().detail};
    }
    return keys;
}

std::size_t countResults(const FileChecks& checks, CheckResult FileCheck::*part, CheckResult result)
{
    return static_cast<std::size_t>(
        std::count_if(checks.files.begin(), checks.files.end(),
                      [=](const FileCheck& file) { return file.*part == result; }));
}

std::string resultsText(const FileChecks& checks, CheckResult FileCheck::*part)
{
    std::string text;
    for (const auto result : {CheckResult::Matches, CheckResult::Differs, CheckResult::Unknown}) {
        text += (text.empty() ? "" : ", ") + std::to_string(countResults(checks, part, result)) + ' '
              + std::string(nameOf(result));
    }
    return text;
}

void addFiles(const FileChecks& checks, Grid& grid)
{
    grid.add({"files read", std::to_string(checks.files.size())});
    grid.add({"events against names", resultsText(checks, &FileCheck::count)});
    grid.add({"sizes against names", resultsText(checks, &FileCheck::size)});
    grid.add({"md5 against names",
              resultsText(checks, &FileCheck::md5) + "; covers: " + std::string(nameOf(checks.md5Meaning))});
    for (const auto& file : checks.files) {
        std::string parts;
        const auto add = [&](CheckResult result, const char* part) {
            if (result == CheckResult::Differs) {
                parts += (parts.empty() ? "" : ", ") + std::string(part);
            }
        };
        add(file.count, "events");
        add(file.size, "size");
        add(file.md5, "md5");
        if (!parts.empty()) {
            grid.add({"differs from its name", file.path.string() + ": " + parts});
        }
        if (file.error && file.error->code == ErrorCode::NotATrail) {
            grid.add({"no trail", sentence(*file.error)});
        }
    }
}

void addCoverage(const ArchiveAudit& audit, const EventStore& store, Grid& grid)
{
    grid.add({"gaps", std::to_string(audit.coverage.gaps.size())});
    for (const auto& gap : audit.coverage.gaps) {
        grid.add({gap.planned ? "planned gap" : "gap",
                  gap.account + ' ' + (gap.region.empty() ? "all regions" : gap.region) + ": "
                      + daysText(gap.range)
                      + (gap.eventAfter ? "; next event " + formatUtc(store.time(*gap.eventAfter))
                                        : std::string())});
    }
    for (const auto& change : audit.changes) {
        grid.add({"trail changed", formatUtc(store.time(change.row)) + ' '
                                       + std::string(store.text(Field::Event, change.row)) + " by "
                                       + std::string(store.text(Field::User, change.row)) + ", "
                                       + std::string(store.text(Field::Outcome, change.row))
                                       + "; silence after it " + durationText(change.silenceSeconds)});
    }
    for (const auto& silence : audit.silences) {
        grid.add({"longest silence", silence.account + ": " + durationText(silence.seconds) + " from "
                                         + formatUtc(store.time(silence.before))});
    }
}

void addDigests(const DigestAudit& audit, Grid& grid)
{
    if (audit.digests.empty()) {
        return;
    }
    grid.add({"digest files", std::to_string(audit.digests.size())
                                  + "; log files they list: " + std::to_string(audit.logs)
                                  + ", intact: " + std::to_string(audit.intactLogs)});
    for (const auto& digest : audit.digests) {
        if (const auto text = sentence(digest); !text.empty()) {
            grid.add({"digest", text});
        }
    }
    for (const auto& problem : audit.problems) {
        grid.add({"digested log", sentence(problem)});
    }
    for (const auto& path : audit.unlisted) {
        grid.add({"in no digest", path.string()});
    }
}

void addManifestChanges(const ManifestChanges& changes, Grid& grid)
{
    grid.add({"against the manifest", std::to_string(changes.added.size()) + " added, "
                                          + std::to_string(changes.removed.size()) + " removed, "
                                          + std::to_string(changes.changed.size()) + " changed, "
                                          + std::to_string(changes.moved.size()) + " moved"});
    const auto list = [&](const char* what, const std::vector<std::string>& paths) {
        for (const auto& path : paths) {
            grid.add({what, path});
        }
    };
    list("added", changes.added);
    list("removed", changes.removed);
    list("changed", changes.changed);
    for (const auto& move : changes.moved) {
        grid.add({"moved", move.from + " to " + move.to});
    }
}

Result<Done> printTable(const ArchiveAudit& audit, const Session& session,
                        const std::optional<ManifestChanges>& changes, Format format)
{
    Grid grid({"what", "finding"});
    if (const auto text = sentence(leftOutOf(session.trail.report)); !text.empty()) {
        grid.add({"incomplete", text});
    }
    for (const auto& problem : audit.problems) {
        grid.add({"problem", sentence(problem)});
    }
    addFiles(audit.checks, grid);
    addCoverage(audit, *session.context.store, grid);
    addDigests(audit.digests, grid);
    for (const auto& origin : audit.duplicates) {
        grid.add({"duplicates", std::to_string(origin.events) + " events, "
                                    + std::string(nameOf(origin.reason)) + ": " + origin.kept + " and "
                                    + origin.repeated});
    }
    for (const auto& limit : audit.limits) {
        grid.add({"can't show", sentence(limit)});
    }
    if (changes) {
        addManifestChanges(*changes, grid);
    }
    return grid.print(format);
}

//! Writes the manifest that is asked for. One that lacks files says so, in itself and on standard error.
Result<Done> writeManifest(const Options& options, const Manifest& manifest, const ArchiveAudit& audit)
{
    if (options.manifest.empty()) {
        return Done{};
    }
    const auto missing = missingInManifest(audit);
    auto written = writeWholeFile(options.manifest, commentsOn(missing) + toText(manifest));
    if (written.ok() && !missing.empty()) {
        tellTrouble(options.manifest.string() + ": lacks " + std::to_string(missing.size())
                    + (missing.size() == 1 ? " file or folder" : " files or folders")
                    + " that could not be read; its first lines say which");
    }
    return written;
}

} // namespace

Result<bool> printVerify(const Options& options, const Session& session)
{
    const auto keys = readSigningKeys(options.publicKeys);
    if (!keys.ok()) {
        return keys.error();
    }
    const auto made =
        auditArchive(*session.context.store, session.trail.report, *session.context.calendar, keys.value());
    if (!made.ok()) {
        return made.error();
    }
    const auto& audit = made.value();
    const auto manifest = manifestOf(audit.checks, rootOf(options));
    const auto changes = compareWithEarlier(options, manifest);
    if (!changes.ok()) {
        return changes.error();
    }
    if (const auto written = writeManifest(options, manifest, audit); !written.ok()) {
        return written.error();
    }
    const auto printed = options.format == Format::Json
                           ? printLine(verifyJson(audit, session, changes.value()))
                           : printTable(audit, session, changes.value(), options.format);
    if (!printed.ok()) {
        return printed.error();
    }
    return isSound(audit) && (!changes.value() || changes.value()->isEmpty());
}

} // namespace trailscope::cli
