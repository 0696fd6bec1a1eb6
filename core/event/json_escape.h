// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <simdjson.h>
#include <string_view>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace trailscope::json {

//! Which of 16 bytes are backslashes, the first one in the lowest bit.
[[nodiscard]] inline unsigned backslashesIn(const char* bytes) noexcept
{
#ifdef __SSE2__
    const auto loaded =
        _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)); // NOLINT: as the intrinsic asks
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(loaded, _mm_set1_epi8('\\'))));
#else
    unsigned found = 0;
    for (unsigned i = 0; i < 16; ++i) {
        found |= static_cast<unsigned>(bytes[i] == '\\') << i;
    }
    return found;
#endif
}

//! Does a text, with padding behind it, hold a backslash? Most are so short that a call of memchr, or a loop
//! whose end can't be foreseen, would cost more than looking at as many bytes as there may be.
[[nodiscard]] inline bool hasEscape(std::string_view text) noexcept
{
    constexpr std::size_t shortBytes = 64;
    if (text.size() >= shortBytes) {
        return text.find('\\') != std::string_view::npos;
    }
    constexpr std::size_t stepBytes = 16;
    static_assert(simdjson::SIMDJSON_PADDING >= shortBytes);
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < shortBytes; i += stepBytes) {
        found |= std::uint64_t{backslashesIn(text.data() + i)} << i;
    }
    return (found & ((std::uint64_t{1} << text.size()) - 1)) != 0;
}

} // namespace trailscope::json
