// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <filesystem>
#include <sys/types.h>
#include <utility>

namespace trailscope {

//! A file that is being written and has no name yet, so that a process that is killed leaves nothing behind.
//! Where the file system knows no unnamed files it has a hidden name, `.trailscope-*.part`, and so it has for
//! the moment in which it replaces another file. A living process holds a lock on such a file: what is
//! not locked is abandoned, see removeAbandonedFiles().
class PartialFile {
public:
    //! In the folder of the file to be. \a mode is that of a new file, before the umask. Removes abandoned
    //! files of that folder first.
    [[nodiscard]] static Result<PartialFile> create(const std::filesystem::path& folder, mode_t mode);

    PartialFile(PartialFile&& other) noexcept;
    PartialFile& operator=(PartialFile&& other) = delete;
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;
    ~PartialFile();

    [[nodiscard]] int descriptor() const noexcept { return m_file.number(); }

    //! Gives the file its name, in the folder that it was created in; a file of that name is replaced. 0, or
    //! the errno of the failure.
    [[nodiscard]] int moveTo(const std::filesystem::path& target);

private:
    PartialFile(std::filesystem::path folder, std::filesystem::path name, FileDescriptor file) noexcept;

    static Result<PartialFile> createNamed(const std::filesystem::path& folder, mode_t mode);

    //! 0, or the errno of the failure.
    [[nodiscard]] int giveHiddenName();

    std::filesystem::path m_folder;
    std::filesystem::path m_name; //!< the hidden one; empty as long as there is none
    FileDescriptor m_file;
};

//! Removes what saves of this user left in the folder when their process was killed. Files of living
//! processes stay.
void removeAbandonedFiles(const std::filesystem::path& folder) noexcept;

} // namespace trailscope
