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

std::string sentence(const UnreadFiles& unread)
{
    return "the records of " + counted(unread.rows, "event", "events") + " in "
         + counted(unread.files.size(), "file", "files") + " were not searched";
}

std::string leftOutJson(const LeftOut& leftOut, const UnreadFiles& unread)
{
    if (leftOut.isNothing() && unread.files.empty()) {
        return "null";
    }
    auto text = sentence(leftOut);
    if (!unread.files.empty()) {
        text += (text.empty() ? "" : "; ") + sentence(unread);
    }
    return "{" + member("files", leftOut.filesFound) + ","
         + member("leftOutForMemory", leftOut.filesForMemory) + "," + member("damaged", leftOut.filesDamaged)
         + "," + member("recordsDamaged", leftOut.recordsDamaged) + ","
         + member("filesNotSearched", unread.files.size()) + "," + member("eventsNotSearched", unread.rows)
         + "," + member("stopped", leftOut.stopped ? "true" : "false") + ","
         + member("sentence", jsonString(text)) + "}";
}

std::string incompleteJson(const Session& session)
{
    return leftOutJson(leftOutOf(session.trail.report), *session.unread);
}

bool isComplete(const Session& session)
{
    return leftOutOf(session.trail.report).isNothing() && session.unread->files.empty();
}

std::string rowsJson(const std::string& list, const Session& session)
{
    return isComplete(session)
             ? list
             : "{" + member("incomplete", incompleteJson(session)) + ",\n" + member("rows", list) + "}";
}

} // namespace trailscope::cli
