// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace trailscope {

//! XXH3, 64 bits. The value is the same on every machine and never written to a file.
[[nodiscard]] std::uint64_t hashText(std::string_view text) noexcept;

//! The same with a seed, so that nobody can prepare texts of one hash.
[[nodiscard]] std::uint64_t hashText(std::string_view text, std::uint64_t seed) noexcept;

//! The 32 bits that hashed columns keep; 0 only for the empty text.
[[nodiscard]] std::uint32_t shortHash(std::string_view text) noexcept;

} // namespace trailscope
