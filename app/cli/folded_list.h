// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <string>
#include <vector>

namespace trailscope::cli {

//! A record that was folded as a duplicate, and the one that stayed; offsets are bytes in the inflated text.
struct FoldedLine {
    std::string time; //!< UTC
    std::string event;
    std::string user;
    std::string keptFile;
    std::uint32_t keptOffset = 0;
    std::string file;
    std::uint32_t offset = 0;
};

//! The folded records in the order of time; LoadReport::folded says how many there are at most.
[[nodiscard]] std::vector<FoldedLine> foldedLines(const Session& session);

//! A JSON array of objects.
[[nodiscard]] std::string foldedJson(const std::vector<FoldedLine>& lines);

} // namespace trailscope::cli
