// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trailscope::cli {

enum class Command : std::uint8_t {
    Info,
    Query,
    Count,
    Facet,
    Group,
    Histogram,
    PresetList,
    PresetShow,
    PresetCheck,
    PresetRun,
    Verify,
    Report
};

enum class Format : std::uint8_t { Table, Csv, Json };

//! How histogram cuts time.
enum class By : std::uint8_t { Minute, FiveMinutes, Hour, Day, Week, WeekHour };

//! What the command line asks for, as typed: names are resolved by whoever uses them.
struct Options {
    Command command = Command::Info;
    std::vector<std::filesystem::path> paths;
    std::string filter;
    std::string preset;
    std::vector<std::string> values;    //!< of the preset's parameters, NAME=VALUE each
    std::vector<std::string> presetIds; //!< for presets show and run
    bool allPresets = false;
    std::string zone; //!< empty: the system's
    std::filesystem::path calendar;
    Format format = Format::Table;
    bool quiet = false;
    std::vector<std::string> columns;
    std::string sort;
    std::size_t limit = 0; //!< 0: no limit
    bool folded = false;   //!< for info: list the records that were folded as duplicates
    bool trailer = false;  //!< for query as JSON: a last line tells what was left out
    bool explain = false;  //!< for query: how the filter is answered, instead of events
    std::string field;
    std::size_t top = 20;
    std::vector<std::string> groupFields; //!< for group: one or two; none: the preset's
    std::string distinct;                 //!< for group: a field whose values are counted; empty: none
    std::string sum;                      //!< for count and group: a numeric field; empty: none
    std::string order;                    //!< for group: a column of the groups; empty: the preset's
    std::optional<By> by;                 //!< for histogram; nothing: the preset's, else hours
    std::string split;
    std::filesystem::path manifest;         //!< for verify: where to write one; empty: nowhere
    std::filesystem::path compare;          //!< for verify: an earlier one; empty: none
    std::filesystem::path publicKeys;       //!< for verify: who signs digests; empty: signatures stay unknown
    std::filesystem::path out;              //!< for report: .pdf, .html or .json; empty: standard output
    std::vector<std::string> reportPresets; //!< for report: whose counts it tells; empty: its standard ones
    std::string from; //!< for report: times as in a filter; empty: all the archive holds
    std::string to;
    std::string paper;    //!< for report: a4 or letter; empty: a4
    std::string language; //!< for report as PDF or HTML; empty: the system's
    bool force = false;   //!< for verify and report: outputs may lie in the archive's folder
};

//! What main() has to do next: run the options, or return an exit code as everything is said.
struct ParsedOptions {
    std::optional<Options> options;
    int exitCode = 0;
};

//! Prints help and mistakes itself.
[[nodiscard]] ParsedOptions parseOptions(int argc, char* argv[]);

} // namespace trailscope::cli
