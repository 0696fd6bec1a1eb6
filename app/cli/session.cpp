// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/calendar_facts.h"
#include "app/cli/error_text.h"
#include "app/cli/left_out_text.h"
#include "app/cli/message.h"
#include "app/cli/preset_option.h"
#include "core/calendar/calendar_file.h"
#include "core/query/field_name.h"
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "core/query/other_reading.h"
#include "core/query/run_filter.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace trailscope::cli {

namespace {

Result<Calendar> chooseCalendar(const Options& options)
{
    auto calendar = options.calendar.empty() ? Result<Calendar>(Calendar::standard(TimeZone::system()))
                                             : readCalendarFile(options.calendar);
    if (calendar.ok() && !options.zone.empty()) {
        auto zone = TimeZone::named(options.zone);
        if (!zone.ok()) {
            return Error{ErrorCode::BadArgument, "--tz " + options.zone,
                         "give an IANA name such as Asia/Tokyo"};
        }
        calendar.value().zone = std::move(zone).value();
    }
    return calendar;
}

void tellProgress(const LoadProgress& progress)
{
    std::fprintf(stderr, "\r%zu of %zu files, %zu events ", progress.filesDone, progress.filesTotal,
                 progress.events);
}

LoadedTrail load(const Options& options)
{
    LoadOptions loading;
    const bool tell = !options.quiet && ::isatty(STDERR_FILENO) != 0;
    if (tell) {
        loading.onProgress = tellProgress;
    }
    auto trail = loadTrail(options.paths, loading);
    if (tell) {
        std::fputs("\r\x1b[K", stderr);
    }
    return trail;
}

//! Says so when the calendar does not know the holidays of a year that the archive has events of.
void tellUnknownHolidays(const QueryContext& context)
{
    const auto period = context.store->period();
    if (!period || context.calendar->knowsHolidaysOf(*period)) {
        return;
    }
    const auto years = *context.calendar->holidayYears();
    tell("note: public holidays are known from " + std::to_string(years.first) + " to "
         + std::to_string(years.last) + "; in other years only days that the calendar names count");
}

//! Null when anything was read, be it a file without events. Damage says more than a file that is no trail.
const LoadProblem* whyNothingWasRead(const LoadReport& report)
{
    if (report.recordsRead > 0 || report.problems.empty()
        || report.filesForeign + report.filesDamaged < report.filesRead) {
        return nullptr;
    }
    const auto damage = std::ranges::find_if(report.problems, [](const LoadProblem& problem) {
        return problem.error.code != ErrorCode::NotATrail;
    });
    return damage == report.problems.end() ? &report.problems.front() : &*damage;
}

Timestamp systemNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::seconds>(now).count()};
}

void tellReading(const ParsedFilter& parsed)
{
    if (parsed.cutAtPipe) {
        tell("note: the filter ends at '|'; what follows was not read");
    }
    std::string words;
    for (const auto& word : parsed.searchedAsWords) {
        words += (words.empty() ? "" : ", ") + word;
    }
    if (!words.empty()) {
        tell("note: searched as words in every column: " + words);
    }
}

//! Where the filter could be read in another way too: how many events either finds.
void tellOtherReadings(const Filter& filter, std::size_t found, const QueryContext& context)
{
    for (const auto& reading : otherReadings(filter)) {
        const auto others = runFilter(reading.filter, context);
        if (others.ok() && others.value().count() != found) {
            tell("note: " + reading.taken + ", as in Simple Log Service: " + std::to_string(found)
                 + " events; " + reading.other + ": " + std::to_string(others.value().count()) + " events");
        }
    }
}

} // namespace

Result<Session> openSession(const Options& options)
{
    auto calendar = chooseCalendar(options);
    if (!calendar.ok()) {
        return calendar.error();
    }
    Session session{load(options), {}, std::make_shared<UnreadFiles>()};
    const auto& report = session.trail.report;
    if (report.filesRead == 0 && report.filesFound == 0 && report.problems.empty()) {
        return Error{ErrorCode::NotATrail, options.paths.front().string(),
                     "the folder holds no files; name the one that the trail's files were copied to"};
    }
    if (const auto* problem = whyNothingWasRead(report)) {
        return Error{problem->error.code, problem->file, problem->error.detail};
    }
    session.context = {session.trail.store, std::make_shared<const Calendar>(std::move(calendar).value()),
                       systemNow()};
    if (!options.quiet) {
        tellUnknownHolidays(session.context);
        if (const auto note = oldZoneDataNote(session.context); !note.empty()) {
            tell("note: " + note);
        }
    }
    return session;
}

void tellCalendar(const Options& options, const Calendar& calendar)
{
    if (!options.quiet) {
        tell("note: " + calendarWords(calendar));
    }
}

Result<Filter> filterOf(const Options& options)
{
    const auto parsed = parseFilter(options.filter);
    if (const auto* error = parsed.error()) {
        return Error{ErrorCode::BadFilter, "--filter", describeWithRepair(options.filter, *error)};
    }
    if (!options.quiet) {
        tellReading(parsed);
    }
    const auto preset = chosenPreset(options);
    if (!preset.ok()) {
        return preset.error();
    }
    return preset.value() ? both(preset.value()->filter, *parsed.filter()) : *parsed.filter();
}

Result<RowSet> selectRows(const Options& options, const Session& session)
{
    const auto filter = filterOf(options);
    if (!filter.ok()) {
        return filter.error();
    }
    auto rows = runFilter(filter.value(), session.context, {}, searchOptions(session));
    if (rows.ok() && !options.quiet) {
        tellOtherReadings(filter.value(), rows.value().count(), session.context);
    }
    return rows;
}

RunOptions searchOptions(const Session& session)
{
    RunOptions options;
    options.onUnread = [unread = session.unread](const UnreadFile& file) {
        unread->files.push_back(file);
        unread->rows += file.rows;
    };
    return options;
}

void tellUnreadFiles(const Options& options, const Session& session)
{
    constexpr std::size_t maxNamed = 10;
    const auto& unread = *session.unread;
    if (unread.files.empty() || options.quiet) {
        return;
    }
    tellTrouble("incomplete: " + sentence(unread) + ":");
    for (std::size_t i = 0; i < std::min(maxNamed, unread.files.size()); ++i) {
        tell("  " + sentence(unread.files[i].error));
    }
}

Result<Field> fieldNamed(const std::string& name)
{
    if (const auto field = findField(name)) {
        return *field;
    }
    const auto nearest = nearestFieldName(name);
    return Error{ErrorCode::BadArgument, "field '" + name + "'",
                 nearest.empty() ? "no such field" : "did you mean '" + nearest + "'?"};
}

} // namespace trailscope::cli
