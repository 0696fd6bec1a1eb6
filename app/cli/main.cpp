// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/left_out_text.h"
#include "app/cli/message.h"
#include "app/cli/options.h"
#include "app/cli/report_page.h"
#include "app/cli/session.h"
#include "app/cli/standard_output.h"
#include "core/archive/output_place.h"
#include "core/base/out_of_memory.h"

#include <csignal>

namespace {

using namespace trailscope;
using namespace trailscope::cli;

int failed(const Error& error)
{
    tellTrouble(sentence(error));
    return failedCode;
}

//! True unless what was looked at is not sound.
Result<bool> runOnArchive(const Options& options, const Session& session)
{
    const auto printed = [](const Result<Done>& done) {
        return done.ok() ? Result<bool>(true) : done.error();
    };
    switch (options.command) {
    case Command::Info:
        return printed(printInfo(options, session));
    case Command::Query:
        return printed(printQuery(options, session));
    case Command::Count:
        return printed(printCount(options, session));
    case Command::Facet:
        return printed(printFacet(options, session));
    case Command::Group:
        return printed(printGroups(options, session));
    case Command::Histogram:
        return printed(printHistogram(options, session));
    case Command::PresetRun:
        return printed(printPresetRun(options, session));
    case Command::Report:
        return printed(printReport(options, session));
    case Command::Verify:
        return printVerify(options, session);
    case Command::PresetList:
    case Command::PresetShow:
    case Command::PresetCheck:
        break;
    }
    return true;
}

//! Info and verify list it themselves.
void tellLeftOut(const Options& options, const LeftOut& leftOut)
{
    const bool isListed = options.command == Command::Info || options.command == Command::Verify;
    if (!leftOut.isNothing() && !options.quiet && !isListed) {
        tellTrouble("incomplete: " + sentence(leftOut)
                    + "; 'trailscope-cli info' lists what could not be read, with the reasons");
    }
}

int runWithArchive(const Options& options)
{
    const auto session = openSession(options);
    if (!session.ok()) {
        return failed(session.error());
    }
    const auto sound = runOnArchive(options, session.value());
    if (!sound.ok()) {
        return failed(sound.error());
    }
    tellLeftOut(options, leftOutOf(session.value().trail.report));
    tellUnreadFiles(options, session.value());
    return sound.value() && isComplete(session.value()) ? doneCode : damagedCode;
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
    case Command::PresetCheck: {
        const auto sound = printPresetCheck(options);
        return !sound.ok() ? failed(sound.error()) : sound.value() ? doneCode : failedCode;
    }
    default:
        return runWithArchive(options);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    endPolitelyWithoutMemory();
    std::signal(SIGXFSZ, SIG_IGN); // a file past a limit is an error to tell, not an end
    // Whoever starts the program may have it ignored; then a closed pipe would be told as an error.
    std::signal(SIGPIPE, SIG_DFL);
    const auto parsed = parseOptions(argc, argv);
    const int code = parsed.options ? run(*parsed.options) : parsed.exitCode;
    const auto closed = closeOutput();
    return closed.ok() ? code : failed(closed.error());
}
