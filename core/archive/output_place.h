// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace trailscope {

//! Where an output lies, seen from an archive.
enum class OutputPlace : std::uint8_t {
    Elsewhere,     //!< outside of it
    ArchiveFolder, //!< in one of its folders, under a name that no file has yet
    ArchiveFile,   //!< it is a file of the archive, under this or another name
};

//! \a archive are the paths that the archive was opened with. Links, hard links, `..` and letter case don't
//! hide anything: files and folders are compared by device and inode. Lists the archive when the output
//! exists; else costs a look at each of its parents.
[[nodiscard]] OutputPlace placeOfOutput(const std::filesystem::path& output,
                                        const std::vector<std::filesystem::path>& archive);

//! Does the user want an output among the archive's files?
enum class InArchiveFolder : std::uint8_t { Refused, Wanted };

//! IsEvidence when the output is a file of the archive, whatever is wanted, or lies in a folder of it
//! unwanted. The archive is evidence: nothing in it is replaced.
[[nodiscard]] Result<Done> checkOutput(const std::filesystem::path& output,
                                       const std::vector<std::filesystem::path>& archive,
                                       InArchiveFolder inFolder);

} // namespace trailscope
