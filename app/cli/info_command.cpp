// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_facts.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/folded_list.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"
#include "app/cli/standard_output.h"
#include "core/aggregate/top_values.h"
#include "core/calendar/calendar_file.h"
#include "core/calendar/zone_data.h"
#include "core/store/memory_use.h"

#include <optional>

namespace trailscope::cli {

namespace {

std::vector<std::string> valuesOf(Field field, const Session& session)
{
    const auto rows = RowSet::all(session.context.store->layout());
    const auto top = topValues(rows, field, session.context.store->dictionary(field).size(), session.context);
    std::vector<std::string> values;
    for (const auto& value : top.values) {
        if (!value.value.empty()) {
            values.push_back(value.value);
        }
    }
    return values;
}

std::string joined(const std::vector<std::string>& values)
{
    std::string text;
    for (const auto& value : values) {
        text += (text.empty() ? "" : ", ") + value;
    }
    return text;
}

//! What info says of an archive, gathered once for every format.
struct Facts {
    const LoadReport& report;
    std::size_t events;
    std::string first; //!< UTC; empty when there is no event
    std::string last;
    const QueryContext& context;
    std::vector<std::string> accounts;
    std::vector<std::string> regions;
    MemoryUse memory;
    std::optional<std::vector<FoldedEvent>> folded; //!< when they are asked for
};

//! A part of what the events take in memory, under the name that JSON gives it.
struct MemoryPart {
    const char* name;
    const char* title;
    std::size_t bytes;
};

std::vector<MemoryPart> memoryParts(const MemoryUse& use)
{
    return {{"total", "memory", use.total()},
            {"times", "  times", use.times},
            {"codes", "  codes", use.codes},
            {"codeTables", "  code tables", use.codeTables},
            {"hashes", "  hashes of ids", use.hashes},
            {"places", "  places of records", use.places},
            {"dictionaries", "  dictionaries", use.dictionaries},
            {"files", "  file names", use.files}};
}

std::string memoryJson(const MemoryUse& use)
{
    std::string json = "{";
    for (const auto& part : memoryParts(use)) {
        json += (json.size() > 1 ? "," : "") + jsonString(part.name) + ":" + std::to_string(part.bytes);
    }
    return json + "}";
}

Facts gather(const Session& session)
{
    const auto& store = *session.context.store;
    Facts facts{session.trail.report,
                store.rowCount(),
                {},
                {},
                session.context,
                valuesOf(Field::Account, session),
                valuesOf(Field::Region, session),
                memoryUse(store),
                {}};
    if (const auto period = store.period()) {
        facts.first = formatUtc(period->begin);
        facts.last = formatUtc({period->end.seconds - 1});
    }
    return facts;
}

std::string problemsJson(const LoadReport& report)
{
    std::string json = "[";
    for (const auto& problem : report.problems) {
        json += json.size() > 1 ? "," : "";
        json += "{\"file\":" + jsonString(problem.file) + ",\"offset\":" + std::to_string(problem.offset)
              + ",\"reason\":" + jsonString(sentence(Error{problem.error.code, {}, problem.error.detail}))
              + "}";
    }
    return json + "]";
}

Result<Done> printJson(const Facts& facts)
{
    const auto& report = facts.report;
    const auto textOrNull = [](const std::string& text) {
        return text.empty() ? std::string("null") : jsonString(text);
    };
    std::string json =
        "{\"incomplete\":" + leftOutJson(leftOutOf(report))
        + ",\"files\":" + std::to_string(report.filesFound) + ",\"events\":" + std::to_string(facts.events)
        + ",\"duplicates\":" + std::to_string(report.duplicatesFolded)
        + ",\"first\":" + textOrNull(facts.first) + ",\"last\":" + textOrNull(facts.last)
        + ",\"calendar\":" + calendarFactsJson(facts.context) + ",\"accounts\":" + jsonStrings(facts.accounts)
        + ",\"regions\":" + jsonStrings(facts.regions) + ",\"damaged\":" + std::to_string(report.filesDamaged)
        + ",\"foreign\":" + std::to_string(report.filesForeign)
        + ",\"leftOut\":" + std::to_string(report.filesLeftOut) + ",\"memory\":" + memoryJson(facts.memory)
        + (facts.folded ? ",\"folded\":" + foldedJson(*facts.folded) : std::string())
        + ",\"problems\":" + problemsJson(report) + "}";
    return printLine(json);
}

Result<Done> printTable(const Facts& facts, const Options& options)
{
    const auto& report = facts.report;
    Grid grid({"what", "value"});
    if (const auto text = sentence(leftOutOf(report)); !text.empty()) {
        grid.add({"incomplete", text});
    }
    grid.add({"files", std::to_string(report.filesFound)});
    grid.add({"events", std::to_string(facts.events)});
    grid.add({"duplicates folded", std::to_string(report.duplicatesFolded)});
    grid.add({"first (UTC)", facts.first});
    grid.add({"last (UTC)", facts.last});
    const auto& calendar = *facts.context.calendar;
    grid.add({"calendar", calendar.name});
    grid.add({"zone of questions", calendar.zone.name()});
    grid.add({"calendar's SHA-256", calendarHash(calendar)});
    if (usesZoneData(calendar)) {
        grid.add({"zone data", zoneDataVersion()});
    }
    grid.add({"accounts", joined(facts.accounts)});
    grid.add({"regions", joined(facts.regions)});
    grid.add({"damaged files", std::to_string(report.filesDamaged)});
    grid.add({"files that are no trail", std::to_string(report.filesForeign)});
    grid.add({"files left out for lack of memory", std::to_string(report.filesLeftOut)});
    for (const auto& part : memoryParts(facts.memory)) {
        grid.add({part.title, std::to_string(part.bytes)});
    }
    for (const auto& problem : report.problems) {
        grid.add({"problem", sentence(problem)});
    }
    if (facts.folded) {
        for (const auto& line : *facts.folded) {
            grid.add({"folded " + formatUtc(line.time) + " " + line.event,
                      line.file + ":" + std::to_string(line.offset) + " into " + line.keptFile + ":"
                          + std::to_string(line.keptOffset)});
        }
    }
    return grid.print(options.format);
}

} // namespace

Result<Done> printInfo(const Options& options, const Session& session)
{
    auto facts = gather(session);
    if (options.folded) {
        facts.folded = foldedEvents(session.trail.report, *session.context.store);
    }
    return options.format == Format::Json ? printJson(facts) : printTable(facts, options);
}

} // namespace trailscope::cli
