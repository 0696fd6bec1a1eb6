// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/left_out_text.h"

#include "app/cli/json_parts.h"
#include "app/cli/output.h"

namespace trailscope::cli {

namespace {

std::string counted(std::size_t count, const char* one, const char* several)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : several);
}

} // namespace

std::string sentence(const LeftOut& leftOut)
{
    std::string text;
    const auto add = [&text](bool applies, const std::string& part) {
        text += applies ? (text.empty() ? "" : "; ") + part : std::string();
    };
    add(leftOut.filesForMemory > 0, "memory was about to end: " + std::to_string(leftOut.filesForMemory)
                                        + " of " + std::to_string(leftOut.filesFound)
                                        + " files were left out");
    add(leftOut.stopped, "loading was stopped: files are missing");
    add(leftOut.filesDamaged > 0,
        counted(leftOut.filesDamaged, "damaged file or folder", "damaged files or folders"));
    add(leftOut.recordsDamaged > 0, counted(leftOut.recordsDamaged, "damaged record", "damaged records"));
    return text;
}

std::string leftOutJson(const LeftOut& leftOut)
{
    if (leftOut.isNothing()) {
        return "null";
    }
    return "{" + member("files", leftOut.filesFound) + ","
         + member("leftOutForMemory", leftOut.filesForMemory) + "," + member("damaged", leftOut.filesDamaged)
         + "," + member("recordsDamaged", leftOut.recordsDamaged) + ","
         + member("stopped", leftOut.stopped ? "true" : "false") + ","
         + member("sentence", jsonString(sentence(leftOut))) + "}";
}

} // namespace trailscope::cli
