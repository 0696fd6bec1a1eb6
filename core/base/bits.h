// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace trailscope {

inline constexpr std::size_t wordBits = 64;

//! How many bits are 1. Runs at the speed of the memory.
[[nodiscard]] std::size_t countBits(std::span<const std::uint64_t> words) noexcept;

//! How many of the bits [first, last) are 1.
[[nodiscard]] std::size_t countBits(std::span<const std::uint64_t> words, std::size_t first,
                                    std::size_t last) noexcept;

//! 64 bytes of 0 or 1 as bits, the first byte lowest.
[[nodiscard]] inline std::uint64_t packFlags(const std::array<std::uint8_t, wordBits>& flags) noexcept
{
    std::uint64_t word = 0;
#if defined(__SSE2__)
    for (std::size_t i = 0; i < wordBits; i += sizeof(__m128i)) {
        __m128i bytes{};
        std::memcpy(&bytes, flags.data() + i, sizeof bytes);
        const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_slli_epi16(bytes, 7)));
        word |= std::uint64_t{bits} << i;
    }
#else
    for (std::size_t i = 0; i < wordBits; ++i) {
        word |= std::uint64_t{flags[i]} << i;
    }
#endif
    return word;
}

//! Sets the bits [first, last) and leaves the others.
void setRange(std::span<std::uint64_t> bits, std::size_t first, std::size_t last) noexcept;

} // namespace trailscope
