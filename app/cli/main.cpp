// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/options.h"
#include "app/cli/report_page.h"
#include "app/cli/session.h"
#include "core/archive/output_place.h"
#include "core/base/out_of_memory.h"

#include <csignal>
#include <cstdio>

namespace {

using namespace trailscope;
using namespace trailscope::cli;

int failed(const Error& error)
{
    std::fprintf(stderr, "trailscope-cli: %s\n", sentence(error).c_str());
    return failedCode;
}

Result<Done> runOnArchive(const Options& options, const Session& session)
{
    switch (options.command) {
    case Command::Info:
        return printInfo(options, session);
    case Command::Query:
        return printQuery(options, session);
    case Command::Count:
        return printCount(options, session);
    case Command::Facet:
        return printFacet(options, session);
    case Command::Group:
        return printGroups(options, session);
    case Command::Histogram:
        return printHistogram(options, session);
    case Command::PresetRun:
        return printPresetRun(options, session);
    case Command::Report:
        return printReport(options, session);
    case Command::PresetList:
    case Command::PresetShow:
    case Command::PresetCheck:
    case Command::Verify:
        break;
    }
    return Done{};
}

//! Was all of the archive read?
bool isWhole(const LoadReport& report)
{
    return report.filesDamaged == 0 && report.filesLeftOut == 0;
}

int verify(const Options& options, const Session& session)
{
    const auto sound = printVerify(options, session);
    if (!sound.ok()) {
        return failed(sound.error());
    }
    return sound.value() && isWhole(session.trail.report) ? doneCode : damagedCode;
}

int runWithArchive(const Options& options)
{
    const auto session = openSession(options);
    if (!session.ok()) {
        return failed(session.error());
    }
    if (options.command == Command::Verify) {
        return verify(options, session.value());
    }
    if (const auto done = runOnArchive(options, session.value()); !done.ok()) {
        return failed(done.error());
    }
    const auto& report = session.value().trail.report;
    if (report.filesLeftOut > 0 && !options.quiet && options.command != Command::Info) {
        std::fprintf(stderr, "trailscope-cli: memory was about to end: %zu of %zu files were left out\n",
                     report.filesLeftOut, report.filesFound);
    }
    if (report.filesDamaged > 0 && !options.quiet && options.command != Command::Info) {
        std::fprintf(
            stderr,
            "trailscope-cli: %zu damaged files; 'trailscope-cli info' lists them with their reasons\n",
            report.filesDamaged);
    }
    const bool isSearched = tellUnreadFiles(options, session.value());
    return isWhole(report) && isSearched ? doneCode : damagedCode;
}

//! An archive is evidence: what a command writes must not replace a file of it, nor join them unasked.
Result<Done> checkOutputs(const Options& options)
{
    const auto inFolder = options.force ? InArchiveFolder::Wanted : InArchiveFolder::Refused;
    for (const auto& output : {options.manifest, options.out}) {
        if (output.empty()) {
            continue;
        }
        if (auto checked = checkOutput(output, options.paths, inFolder); !checked.ok()) {
            return checked;
        }
    }
    return Done{};
}

int run(const Options& options)
{
    if (const auto checked = checkOutputs(options); !checked.ok()) {
        return failed(checked.error());
    }
    if (isPage(options)) {
        return failed(handOverToWindow(options));
    }
    switch (options.command) {
    case Command::PresetList:
    case Command::PresetShow: {
        const auto done =
            options.command == Command::PresetList ? printPresetList(options) : printPreset(options);
        return done.ok() ? doneCode : failed(done.error());
    }
    case Command::PresetCheck:
        return printPresetCheck(options) ? doneCode : failedCode;
    default:
        return runWithArchive(options);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    endPolitelyWithoutMemory();
    std::signal(SIGXFSZ, SIG_IGN); // a file past a limit is an error to tell, not an end
    const auto parsed = parseOptions(argc, argv);
    return parsed.options ? run(*parsed.options) : parsed.exitCode;
}
