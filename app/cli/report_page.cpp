// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_page.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

namespace trailscope::cli {

namespace {

std::vector<std::string> argumentsFor(const Options& options, const std::string& program)
{
    std::vector<std::string> arguments{program, "--report", options.out.string()};
    const auto add = [&arguments](const char* name, const std::string& value) {
        if (!value.empty()) {
            arguments.insert(arguments.end(), {name, value});
        }
    };
    add("--paper", options.paper);
    add("--language", options.language);
    add("--from", options.from);
    add("--to", options.to);
    add("--filter", options.filter);
    add("--tz", options.zone);
    add("--calendar", options.calendar.string());
    for (const auto& preset : options.reportPresets) {
        add("--preset", preset);
    }
    if (options.force) {
        arguments.emplace_back("--force");
    }
    arguments.emplace_back("--"); // what follows are paths, whatever their names begin with
    for (const auto& path : options.paths) {
        arguments.push_back(path.string());
    }
    return arguments;
}

} // namespace

bool isPage(const Options& options)
{
    const auto kind = options.out.extension();
    return options.command == Command::Report && (kind == ".pdf" || kind == ".html");
}

Error handOverToWindow(const Options& options)
{
    std::error_code failure;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failure);
    const auto program = (self.parent_path() / "trailscope").string();
    auto arguments = argumentsFor(options, program);
    std::vector<char*> pointers;
    for (auto& argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    ::execv(program.c_str(), pointers.data());
    return {ErrorCode::NotFound, program,
            "it makes PDF and HTML; without it, write a .json: " + std::string(std::strerror(errno))};
}

} // namespace trailscope::cli
