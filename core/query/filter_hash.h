// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <cstddef>

namespace trailscope {

//! For unordered containers: equal values have equal hashes.
struct FilterHash {
    [[nodiscard]] std::size_t operator()(const Subject& subject) const noexcept;
    [[nodiscard]] std::size_t operator()(const Clause& clause) const noexcept;
    [[nodiscard]] std::size_t operator()(const Filter& filter) const noexcept;
};

} // namespace trailscope
