// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folded_list.h"

#include "app/cli/output.h"
#include "core/store/event_key.h"

namespace trailscope::cli {

std::vector<FoldedLine> foldedLines(const Session& session)
{
    const auto& store = *session.context.store;
    const auto& files = store.dictionary(Field::File);
    std::vector<FoldedLine> lines;
    for (const auto& folded : session.trail.report.folded) {
        const std::string keptFile(files.text(folded.kept.file));
        FoldedLine line{formatUtc(folded.time),
                        {},
                        {},
                        keptFile,
                        folded.kept.offset,
                        std::string(files.text(folded.folded.file)),
                        folded.folded.offset};
        if (const auto row = findEvent(store, {folded.time, keptFile, folded.kept.offset})) {
            line.event = store.text(Field::Event, *row);
            line.user = store.text(Field::User, *row);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string foldedJson(const std::vector<FoldedLine>& lines)
{
    std::string json = "[";
    for (const auto& line : lines) {
        json += json.size() > 1 ? "," : "";
        json += "{\"time\":" + jsonString(line.time) + ",\"event\":" + jsonString(line.event)
              + ",\"user\":" + jsonString(line.user) + ",\"file\":" + jsonString(line.file)
              + ",\"offset\":" + std::to_string(line.offset) + ",\"keptFile\":" + jsonString(line.keptFile)
              + ",\"keptOffset\":" + std::to_string(line.keptOffset) + "}";
    }
    return json + "]";
}

} // namespace trailscope::cli
