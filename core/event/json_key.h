// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

static_assert(std::endian::native == std::endian::little, "quoteIn() counts bytes from the low end");

namespace trailscope::json {

//! The position of the first `"` or `\` among eight bytes, or 8: a byte of `word ^ pattern` is zero where it
//! matches, and the borrow of a subtraction shows the lowest zero byte.
inline std::size_t quoteIn(std::uint64_t word) noexcept
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    const auto zeroBytes = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & highs; };
    const auto found = zeroBytes(word ^ (ones * '"')) | zeroBytes(word ^ (ones * '\\'));
    return static_cast<std::size_t>(std::countr_zero(found)) / 8;
}

//! A key's bytes as they are escaped, from behind its opening quote; padding lies behind every text.
inline std::string_view keyAt(const char* begin) noexcept
{
    const char* end = begin;
    for (;;) {
        std::uint64_t word = 0;
        std::memcpy(&word, end, sizeof word);
        const auto step = quoteIn(word);
        end += step;
        if (step < sizeof word && *end == '"') {
            return {begin, static_cast<std::size_t>(end - begin)};
        }
        end += step < sizeof word ? 2 : 0; // an escape and what it escapes
    }
}

} // namespace trailscope::json
