// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_file.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <utility>

namespace trailscope {

//! A file that appears under its name only when it is complete. Until commit() succeeded, what was under the
//! target's name stays as it is; without commit(), and when the process is killed, nothing is left behind:
//! see PartialFile. Not buffered: write large pieces. To be used by one thread.
class AtomicFile {
public:
    //! A link is followed, so that the link stays one. An existing target must be a regular file
    //! (NotRegularFile) that may be written (PermissionDenied); its permissions are kept. A new one is the
    //! user's alone, unless its folder says otherwise: by a default access list, or by being shared with a
    //! group (set-group-ID).
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& target);

    //! Appends. After an error only destruction makes sense.
    [[nodiscard]] Result<Done> write(std::string_view text);

    //! Waits until the text is on the disk, then gives the file its name. Nothing can be written after it.
    [[nodiscard]] Result<Done> commit();

private:
    AtomicFile(std::filesystem::path target, PartialFile file) noexcept
        : m_target(std::move(target)), m_file(std::move(file))
    {
    }

    std::filesystem::path m_target;
    PartialFile m_file;
    std::uint64_t m_bytes = 0; //!< written so far
};

//! The text as a file: as a whole, or not at all.
[[nodiscard]] Result<Done> writeWholeFile(const std::filesystem::path& target, std::string_view text);

//! Writes all of the text to an open file descriptor, however many calls that takes. \a where is the place
//! that an error names.
[[nodiscard]] Result<Done> writeAll(int descriptor, std::string_view text, std::string_view where);

} // namespace trailscope
