// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folded_list.h"

#include "app/cli/output.h"

namespace trailscope::cli {

std::string foldedJson(const std::vector<FoldedEvent>& events)
{
    std::string json = "[";
    for (const auto& one : events) {
        json += json.size() > 1 ? "," : "";
        json += "{\"time\":" + jsonString(formatUtc(one.time)) + ",\"event\":" + jsonString(one.event)
              + ",\"user\":" + jsonString(one.user) + ",\"file\":" + jsonString(one.file)
              + ",\"offset\":" + std::to_string(one.offset) + ",\"keptFile\":" + jsonString(one.keptFile)
              + ",\"keptOffset\":" + std::to_string(one.keptOffset) + "}";
    }
    return json + "]";
}

} // namespace trailscope::cli
