// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_column.h"

#include <cstdint>
#include <optional>
#include <span>

namespace trailscope {

//! How many of some rows are in a set, as far as it is known without counting.
enum class Share : std::uint8_t { None, Some, All };

//! Sets \a selected to 1 for each local code whose global code has 1 in \a matches, else to 0; tells how many
//! have.
std::size_t selectLocals(std::span<const Code> toGlobal, std::span<const std::uint8_t> matches,
                         std::span<std::uint8_t> selected) noexcept;

//! How many of a selection's flags are 1.
[[nodiscard]] std::size_t countOnes(std::span<const std::uint8_t> selected) noexcept;

//! Sets bit i of \a bits where row i's local code is selected; the bits behind the last row become 0. Only
//! written when the answer is Some. \a selected has 1 or 0 for each local code, \a count is how often 1.
//!
//! A comparison with one or a few codes or with a range of them, and with any set of 8-bit codes, runs at
//! memory speed, any other set at one table look-up a row (measured in tests/bench).
[[nodiscard]] Share scanCodes(const ColumnView& column, std::span<const std::uint8_t> selected,
                              std::size_t count, std::span<std::uint64_t> bits) noexcept;

//! The same for the rows with one global code: a column with many values is not translated for it. Nothing
//! when several local codes stand for it.
[[nodiscard]] std::optional<Share> scanOneCode(const ColumnView& column, Code code,
                                               std::span<std::uint64_t> bits) noexcept;

//! The same for hashes that equal one of a few values.
[[nodiscard]] Share scanHashes(std::span<const std::uint32_t> hashes, std::span<const std::uint32_t> wanted,
                               std::span<std::uint64_t> bits) noexcept;

} // namespace trailscope
