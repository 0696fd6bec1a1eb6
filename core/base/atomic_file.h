// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace trailscope {

//! A file that appears under its name only when it is complete. It is written beside its target under a
//! hidden temporary name, which goes away with the object unless commit() succeeded; until then, what was
//! under the target's name stays as it is. Not buffered: write large pieces. To be used by one thread.
class AtomicFile {
public:
    //! Creates the temporary file. A link is followed, so that the link stays one. An existing target must be
    //! a regular file (NotRegularFile) that may be written (PermissionDenied); its permissions are kept.
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& target);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    //! Appends. After an error only destruction makes sense.
    [[nodiscard]] Result<Done> write(std::string_view text);

    //! Waits until the text is on the disk, then gives the file its name. Nothing can be written after it.
    [[nodiscard]] Result<Done> commit();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary, int descriptor) noexcept;

    //! False with errno set when the system reports a late write error.
    [[nodiscard]] bool close() noexcept;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary; //!< empty once it has its final name or has been moved from
    int m_descriptor = -1;
};

//! The text as a file: as a whole, or not at all.
[[nodiscard]] Result<Done> writeWholeFile(const std::filesystem::path& target, std::string_view text);

//! Writes all of the text to an open file descriptor, however many calls that takes. \a where is the place
//! that an error names.
[[nodiscard]] Result<Done> writeAll(int descriptor, std::string_view text, std::string_view where);

//! The code for an errno of a failed create, write, sync or rename.
[[nodiscard]] ErrorCode codeOfWriteErrno(int systemError) noexcept;

} // namespace trailscope
