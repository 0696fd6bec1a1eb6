// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <cstddef>

namespace trailscope {

//! What a snapshot keeps in memory, in bytes by part.
struct MemoryUse {
    std::size_t times = 0;
    std::size_t codes = 0;      //!< dictionary codes of all rows
    std::size_t codeTables = 0; //!< each segment's way from its own codes to the dictionaries'
    std::size_t hashes = 0;     //!< of event and request ids
    std::size_t places = 0;     //!< where in its file each record begins
    std::size_t dictionaries = 0;
    std::size_t files = 0; //!< the names of the archive's files

    bool operator==(const MemoryUse&) const = default;

    //! All columns and indexes: what grows with the number of rows.
    [[nodiscard]] std::size_t columns() const noexcept
    {
        return times + codes + codeTables + hashes + places;
    }

    [[nodiscard]] std::size_t total() const noexcept { return columns() + dictionaries + files; }
};

[[nodiscard]] MemoryUse memoryUse(const EventStore& store);

} // namespace trailscope
