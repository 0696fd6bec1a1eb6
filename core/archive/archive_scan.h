// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A file that may hold a trail.
struct ArchiveFile {
    std::string path; //!< as text: std::filesystem::path takes four times as much
    std::uint64_t sizeBytes = 0;
    std::int64_t modified =
        0; //!< when it was last written, in the file system's own unit: for comparing only
};

struct ArchiveScan {
    std::vector<ArchiveFile> files; //!< ascending by path, each once
    std::vector<Error> problems;    //!< what could not be listed, with its path
};

//! Lists the files among the paths and under the folders among them. Links to files are followed, links to
//! folders only when named as a path: so there are no loops.
[[nodiscard]] ArchiveScan scanArchive(const std::vector<std::filesystem::path>& paths,
                                      std::stop_token stop = {});

//! A number that changes when a file comes, goes or is written again.
[[nodiscard]] std::uint64_t stateOf(const ArchiveScan& scan) noexcept;

//! The time that a delivered file's name carries: `..._20260925070451_...` (ActionTrail, the newest event's
//! second) or `..._20171211T1505Z_...` (CloudTrail, the minute of delivery). Good for reading files in about
//! the order of time, never as a truth about their events.
[[nodiscard]] std::optional<Timestamp> stampInName(std::string_view fileName) noexcept;

} // namespace trailscope
