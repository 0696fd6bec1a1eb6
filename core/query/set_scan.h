// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace trailscope {

//! Sets bit i of \a bits where codes[i] is selected, for as many whole words of 64 codes as there are; tells
//! how many words that are. \a selected has 1 or 0 for each of up to 256 codes. With AVX2 a set of any codes
//! takes as long as a single one; without it does nothing, and the answer is 0.
[[nodiscard]] std::size_t scanCodeSet(std::span<const std::uint8_t> codes,
                                      std::span<const std::uint8_t> selected,
                                      std::span<std::uint64_t> bits) noexcept;

} // namespace trailscope
