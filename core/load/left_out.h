// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"

#include <cstddef>

namespace trailscope {

//! What of an archive is not among its loaded events. Whatever shows a count of events shows this with it.
struct LeftOut {
    std::size_t filesFound = 0;
    std::size_t filesForMemory = 0; //!< not read, because memory was about to end
    std::size_t filesDamaged = 0;   //!< files and folders that could not be read, or only in part
    std::size_t recordsDamaged = 0;
    bool stopped = false; //!< the user stopped the load: any file may be missing

    [[nodiscard]] bool isNothing() const noexcept
    {
        return filesForMemory == 0 && filesDamaged == 0 && recordsDamaged == 0 && !stopped;
    }

    bool operator==(const LeftOut&) const = default;
};

[[nodiscard]] LeftOut leftOutOf(const LoadReport& report) noexcept;

} // namespace trailscope
