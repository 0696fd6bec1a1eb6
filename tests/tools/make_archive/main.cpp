// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/archive_maker.h"

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    trailscope::maker::Options options;
    CLI::App app(
        "Makes an ActionTrail archive as it lies in an OSS bucket, always the same for the same arguments");
    app.add_option("--out", options.out, "folder for the archive, new or empty")->required();
    app.add_option("--events", options.events, "number of distinct events")->required();
    app.add_option("--truth", options.truth, "file for the true answers (JSON)");
    app.add_option("--days", options.days, "length of the period");
    app.add_option("--start", options.start, "first day (UTC), 2026-10-01");
    app.add_option("--files", options.files, "about how many files; default: as a real archive of that size");
    app.add_option("--seed", options.seed, "another number gives another archive");
    app.add_option("--threads", options.threads, "default: one for each core; changes nothing in the bytes");
    app.add_option("--parameters-twice", options.parametersTwice,
                   "percent of the records with requestParameterJson beside requestParameters")
        ->check(CLI::Range(0, 100));
    app.add_option("--level", options.level, "of the compression, 1 to 12");
    app.add_flag("--access-logs", options.accessLogs,
                 "the access logs of OSS too, in oss-access-logs: a line for each request for an object");
    app.add_option("--cloudtrail", options.cloudTrailEvents,
                   "so many events of CloudTrail too, in aws-trail; the truth then tells the clouds apart");
    app.add_option("--accounts", options.accounts, "account ids")->delimiter(',');
    app.add_option("--regions", options.regions, "region ids")->delimiter(',');
    CLI11_PARSE(app, argc, argv);
    try {
        trailscope::maker::makeArchive(options);
    } catch (const std::exception& error) {
        std::cerr << "make_archive: " << error.what() << '\n';
        return 2;
    }
    return 0;
}
