// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify_json.h"

#include "app/cli/audit_text.h"
#include "app/cli/error_text.h"
#include "app/cli/json_parts.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"

namespace trailscope::cli {

namespace {

std::string fileJson(const FileCheck& file)
{
    std::string json = "{" + member("path", jsonString(file.path.string())) + ","
                     + member("size", file.sizeBytes) + "," + member("sha256", jsonString(file.sha256)) + ","
                     + member("events", file.events);
    json += "," + member("countInName", jsonString(nameOf(file.count)));
    json += "," + member("sizeInName", jsonString(nameOf(file.size)));
    json += "," + member("md5InName", jsonString(nameOf(file.md5)));
    if (file.error) {
        json += "," + member("error", jsonString(sentence(Error{file.error->code, {}, file.error->detail})));
    }
    return json + "}";
}

std::string problemJson(const LoadProblem& problem)
{
    return "{" + member("path", jsonString(problem.file)) + "," + member("offset", problem.offset) + ","
         + member("reason", jsonString(sentence(Error{problem.error.code, {}, problem.error.detail}))) + "}";
}

std::string rowJson(const CoverageRow& row)
{
    return "{" + member("account", jsonString(row.account)) + "," + member("region", jsonString(row.region))
         + ","
         + member("days", jsonList(row.days,
                                   [](const DayCell& day) {
                                       return "{" + member("state", jsonString(nameOf(day.state))) + ","
                                            + member("events", day.events) + "," + member("files", day.files)
                                            + "}";
                                   }))
         + "}";
}

//! Days between two stretches: nothing came from anywhere, and they have no cells.
std::string skippedJson(const DayCoverage& coverage)
{
    std::vector<std::string> skipped;
    for (std::size_t i = 1; i < coverage.days.stretches().size(); ++i) {
        const auto& next = coverage.days.stretches()[i];
        const auto dayText = [](std::int64_t day) {
            return jsonString(formatUtc(DayCoverage::startOf(day)).substr(0, 10));
        };
        skipped.push_back("{" + member("begin", dayText(coverage.days.dayAt(next.firstIndex - 1) + 1)) + ","
                          + member("end", dayText(next.firstDay)) + "}");
    }
    return jsonList(skipped, [](const std::string& text) { return text; });
}

std::string timeOrNull(const EventStore& store, std::optional<RowId> row)
{
    return row ? jsonString(formatUtc(store.time(*row))) : "null";
}

std::string gapJson(const CoverageGap& gap, const EventStore& store)
{
    return "{" + member("account", jsonString(gap.account)) + "," + member("region", jsonString(gap.region))
         + "," + member("begin", jsonString(formatUtc(gap.range.begin))) + ","
         + member("end", jsonString(formatUtc(gap.range.end))) + ","
         + member("planned", gap.planned ? "true" : "false") + ","
         + member("eventAfter", timeOrNull(store, gap.eventAfter)) + "}";
}

std::string changeJson(const TrailChange& change, const EventStore& store)
{
    const auto text = [&](Field field) { return jsonString(store.text(field, change.row)); };
    return "{" + member("time", timeOrNull(store, change.row)) + "," + member("event", text(Field::Event))
         + "," + member("user", text(Field::User)) + "," + member("account", text(Field::Account)) + ","
         + member("outcome", text(Field::Outcome)) + "," + member("nextEvent", timeOrNull(store, change.next))
         + "," + member("silenceSeconds", std::to_string(change.silenceSeconds)) + "}";
}

std::string silenceJson(const Silence& silence, const EventStore& store)
{
    return "{" + member("account", jsonString(silence.account)) + ","
         + member("from", timeOrNull(store, silence.before)) + ","
         + member("to", timeOrNull(store, silence.after)) + ","
         + member("seconds", std::to_string(silence.seconds)) + "}";
}

std::string duplicateJson(const DuplicateOrigin& origin)
{
    return "{" + member("reason", jsonString(nameOf(origin.reason))) + "," + member("events", origin.events)
         + "," + member("filePairs", origin.files) + "," + member("kept", jsonString(origin.kept)) + ","
         + member("repeated", jsonString(origin.repeated)) + "}";
}

std::string limitJson(const TrailLimit& limit)
{
    return "{" + member("limit", jsonString(nameOf(limit.kind))) + "," + member("events", limit.events) + ","
         + member("of", limit.of) + "," + member("sentence", jsonString(sentence(limit))) + "}";
}

std::string digestJson(const DigestCheck& digest)
{
    return "{" + member("object", jsonString(digest.object)) + ","
         + member("path", jsonString(digest.path.string())) + ","
         + member("begin", jsonString(formatUtc(digest.period.begin))) + ","
         + member("end", jsonString(formatUtc(digest.period.end))) + ","
         + member("link", jsonString(nameOf(digest.link))) + ","
         + member("previous", jsonString(digest.previousObject)) + "," + member("missing", digest.missing)
         + "," + member("signature", jsonString(nameOf(digest.signature))) + "}";
}

std::string digestsJson(const DigestAudit& audit)
{
    const auto problem = [](const DigestedLogProblem& log) {
        return "{" + member("object", jsonString(log.object)) + ","
             + member("digest", jsonString(log.digestObject)) + ","
             + member("problem", jsonString(nameOf(log.kind))) + "}";
    };
    const auto path = [](const std::filesystem::path& file) { return jsonString(file.string()); };
    return "{" + member("files", jsonList(audit.digests, digestJson)) + "," + member("logs", audit.logs) + ","
         + member("intactLogs", audit.intactLogs) + ","
         + member("problems", jsonList(audit.problems, problem)) + ","
         + member("unlisted", jsonList(audit.unlisted, path)) + "}";
}

std::string changesJson(const ManifestChanges& changes)
{
    return "{" + member("added", jsonStrings(changes.added)) + ","
         + member("removed", jsonStrings(changes.removed)) + ","
         + member("changed", jsonStrings(changes.changed)) + ","
         + member("moved", jsonList(changes.moved,
                                    [](const ManifestChanges::Move& move) {
                                        return "{" + member("from", jsonString(move.from)) + ","
                                             + member("to", jsonString(move.to)) + "}";
                                    }))
         + "}";
}

} // namespace

std::string verifyJson(const ArchiveAudit& audit, const Session& session,
                       const std::optional<ManifestChanges>& changes)
{
    const auto& store = *session.context.store;
    std::string json = "{" + member("incomplete", leftOutJson(leftOutOf(session.trail.report)));
    json += ",\n" + member("problems", jsonList(audit.problems, problemJson));
    json += ",\n" + member("files", jsonList(audit.checks.files, fileJson));
    json += ",\n" + member("md5InNamesCovers", jsonString(nameOf(audit.checks.md5Meaning)));
    json += ",\n"
          + member("firstDay",
                   audit.coverage.rows.empty()
                       ? "null"
                       : jsonString(
                           formatUtc(DayCoverage::startOf(audit.coverage.days.dayAt(0))).substr(0, 10)));
    json += ",\n" + member("skippedDays", skippedJson(audit.coverage));
    json += ",\n" + member("coverage", jsonList(audit.coverage.rows, rowJson));
    json += ",\n" + member("gaps", jsonList(audit.coverage.gaps, [&](const CoverageGap& gap) {
                               return gapJson(gap, store);
                           }));
    json += ",\n" + member("trailChanges", jsonList(audit.changes, [&](const TrailChange& change) {
                               return changeJson(change, store);
                           }));
    json += ",\n" + member("longestSilences", jsonList(audit.silences, [&](const Silence& silence) {
                               return silenceJson(silence, store);
                           }));
    json += ",\n" + member("duplicates", jsonList(audit.duplicates, duplicateJson));
    json += ",\n" + member("limits", jsonList(audit.limits, limitJson));
    json += ",\n" + member("digests", digestsJson(audit.digests));
    if (changes) {
        json += ",\n" + member("againstManifest", changesJson(*changes));
    }
    return json + "}";
}

} // namespace trailscope::cli
