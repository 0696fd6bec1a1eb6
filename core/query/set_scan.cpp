// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/set_scan.h"

#include "core/base/bits.h"

#include <array>
#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace trailscope {

#ifdef __x86_64__

namespace {

using CodeBits = std::array<std::uint8_t, 32>; //!< bit code % 8 of byte code / 8

CodeBits packed(std::span<const std::uint8_t> selected) noexcept
{
    CodeBits bits{};
    for (std::size_t code = 0; code < selected.size(); ++code) {
        bits[code / 8] = static_cast<std::uint8_t>(bits[code / 8] | selected[code] << (code % 8));
    }
    return bits;
}

__m128i load(const std::uint8_t* from) noexcept
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from)); // NOLINT: as the instruction takes it
}

//! Which of 32 codes are in the set. A shuffle looks up 16 bytes at once; the table has 32 of them, so that
//! two are looked up, and the code's bit 7 chooses.
[[gnu::target("avx2")]] inline std::uint32_t hitsAmong32(const std::uint8_t* from, __m256i low,
                                                         __m256i high) noexcept
{
    const auto bitOf = _mm256_set1_epi64x(static_cast<long long>(0x8040'2010'0804'0201));
    const auto code = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)); // NOLINT: as above
    const auto byte = _mm256_and_si256(_mm256_srli_epi16(code, 3), _mm256_set1_epi8(31));
    const auto found =
        _mm256_blendv_epi8(_mm256_shuffle_epi8(low, byte), _mm256_shuffle_epi8(high, byte), code);
    const auto bit = _mm256_shuffle_epi8(bitOf, _mm256_and_si256(code, _mm256_set1_epi8(7)));
    const auto isSet = _mm256_cmpeq_epi8(_mm256_and_si256(found, bit), bit);
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(isSet));
}

[[gnu::target("avx2")]] void scanWords(const std::uint8_t* codes, std::span<std::uint64_t> words,
                                       const CodeBits& table) noexcept
{
    const auto low = _mm256_broadcastsi128_si256(load(table.data()));
    const auto high = _mm256_broadcastsi128_si256(load(table.data() + 16));
    for (auto& word : words) {
        word = hitsAmong32(codes, low, high) | std::uint64_t{hitsAmong32(codes + 32, low, high)} << 32U;
        codes += wordBits;
    }
}

} // namespace

std::size_t scanCodeSet(std::span<const std::uint8_t> codes, std::span<const std::uint8_t> selected,
                        std::span<std::uint64_t> bits) noexcept
{
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;
    if (!hasAvx2) {
        return 0;
    }
    const auto words = codes.size() / wordBits;
    scanWords(codes.data(), bits.first(words), packed(selected));
    return words;
}

#else

std::size_t scanCodeSet(std::span<const std::uint8_t> /*codes*/, std::span<const std::uint8_t> /*selected*/,
                        std::span<std::uint64_t> /*bits*/) noexcept
{
    return 0;
}

#endif

} // namespace trailscope
