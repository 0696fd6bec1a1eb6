// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/output_place.h"

#include "core/archive/archive_scan.h"

#include <algorithm>
#include <optional>
#include <sys/stat.h>
#include <system_error>

namespace trailscope {

namespace {

namespace fs = std::filesystem;

//! What makes two paths the same file or folder.
struct Identity {
    dev_t device = 0;
    ino_t inode = 0;

    bool operator==(const Identity&) const = default;
};

//! Of what the path's links lead to; nothing when there is nothing.
std::optional<Identity> identityOf(const fs::path& path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? std::optional(Identity{facts.st_dev, facts.st_ino})
                                             : std::nullopt;
}

bool isFileOf(const std::vector<fs::path>& archive, const Identity& output)
{
    const auto scan = scanArchive(archive);
    return std::any_of(scan.files.begin(), scan.files.end(),
                       [&](const ArchiveFile& file) { return identityOf(file.path) == output; });
}

//! The folders that the output lies in, the innermost first.
std::vector<Identity> foldersAround(const fs::path& output)
{
    std::error_code error;
    auto path = fs::weakly_canonical(fs::absolute(output, error), error);
    std::vector<Identity> folders;
    for (path = path.parent_path(); !path.empty(); path = path.parent_path()) {
        if (const auto folder = identityOf(path)) {
            folders.push_back(*folder);
        }
        if (path == path.root_path()) {
            break;
        }
    }
    return folders;
}

bool liesIn(const std::vector<fs::path>& archive, const fs::path& output)
{
    const auto around = foldersAround(output);
    return std::any_of(archive.begin(), archive.end(), [&](const fs::path& path) {
        const auto folder = identityOf(path);
        return folder && std::find(around.begin(), around.end(), *folder) != around.end();
    });
}

} // namespace

OutputPlace placeOfOutput(const fs::path& output, const std::vector<fs::path>& archive)
{
    if (const auto there = identityOf(output); there && isFileOf(archive, *there)) {
        return OutputPlace::ArchiveFile;
    }
    return liesIn(archive, output) ? OutputPlace::ArchiveFolder : OutputPlace::Elsewhere;
}

Result<Done> checkOutput(const fs::path& output, const std::vector<fs::path>& archive,
                         InArchiveFolder inFolder)
{
    switch (placeOfOutput(output, archive)) {
    case OutputPlace::ArchiveFile:
        return Error{ErrorCode::IsEvidence, output.string(), "it is a file of the archive"};
    case OutputPlace::ArchiveFolder:
        if (inFolder == InArchiveFolder::Refused) {
            return Error{ErrorCode::IsEvidence, output.string(), "it would lie in the archive's folder"};
        }
        break;
    case OutputPlace::Elsewhere:
        break;
    }
    return Done{};
}

} // namespace trailscope
