// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/segment.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace trailscope {

//! What the files of an archive held when they were loaded, as one hash of the stored bytes each: a file that
//! is written again afterwards, in place or under its name, would give other records beside the old events.
//! Times and sizes would not do: a copy keeps them. Hashing costs about a hundredth of inflating.
class FileContents {
public:
    explicit FileContents(std::size_t files);

    //! Once for each file, on any thread, before an event of it can be seen by others.
    void set(FileId file, std::string_view stored) noexcept;

    //! Is that what the file held? True for one that was never read.
    [[nodiscard]] bool isSame(FileId file, std::string_view stored) const noexcept;

private:
    [[nodiscard]] std::uint64_t hashOf(std::string_view stored) const noexcept;

    std::uint64_t m_seed; //!< another one each time, so that nobody can prepare a file of the same hash
    std::vector<std::uint64_t> m_hashes; //!< by FileId; 0: not read
};

} // namespace trailscope
