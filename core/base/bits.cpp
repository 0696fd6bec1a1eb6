// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bits.h"

#include "core/base/multiversioning.h"

#include <algorithm>
#include <bit>

namespace trailscope {

namespace {

std::size_t popcount(std::uint64_t word) noexcept
{
    return static_cast<std::size_t>(std::popcount(word));
}

//! The bits [first, last) of a range that begins in the word with \a first and ends in that with \a last - 1.
struct RangeMasks {
    std::uint64_t head;
    std::uint64_t tail;

    RangeMasks(std::size_t first, std::size_t last) noexcept
        : head(~std::uint64_t{0} << (first % wordBits))
        , tail(~std::uint64_t{0} >> (wordBits - 1 - (last - 1) % wordBits))
    {
    }
};

} // namespace

TRAILSCOPE_MULTIVERSIONED
std::size_t countBits(std::span<const std::uint64_t> words) noexcept
{
    std::size_t total = 0;
    for (const auto word : words) {
        total += popcount(word);
    }
    return total;
}

std::size_t countBits(std::span<const std::uint64_t> words, std::size_t first, std::size_t last) noexcept
{
    if (first >= last) {
        return 0;
    }
    const auto firstWord = first / wordBits;
    const auto lastWord = (last - 1) / wordBits;
    const RangeMasks masks(first, last);
    if (firstWord == lastWord) {
        return popcount(words[firstWord] & masks.head & masks.tail);
    }
    return popcount(words[firstWord] & masks.head) + popcount(words[lastWord] & masks.tail)
         + countBits(words.subspan(firstWord + 1, lastWord - firstWord - 1));
}

void setRange(std::span<std::uint64_t> bits, std::size_t first, std::size_t last) noexcept
{
    if (first >= last) {
        return;
    }
    const auto firstWord = first / wordBits;
    const auto lastWord = (last - 1) / wordBits;
    const RangeMasks masks(first, last);
    if (firstWord == lastWord) {
        bits[firstWord] |= masks.head & masks.tail;
        return;
    }
    bits[firstWord] |= masks.head;
    std::fill(bits.begin() + static_cast<std::ptrdiff_t>(firstWord) + 1,
              bits.begin() + static_cast<std::ptrdiff_t>(lastWord), ~std::uint64_t{0});
    bits[lastWord] |= masks.tail;
}

} // namespace trailscope
