// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/record_at.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <simdjson.h>
#include <string_view>
#include <utility>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

static_assert(std::endian::native == std::endian::little, "quoteIn() counts bytes from the low end");

//! Small readers over simdjson's On-Demand values that the record readers share. All are inline: the walk
//! over a record is the engine's hottest loop.
namespace trailscope::json {

namespace ondemand = simdjson::ondemand;

//! Which of 16 bytes are backslashes, the first one in the lowest bit.
inline unsigned backslashesIn(const char* bytes) noexcept
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
inline bool hasEscape(std::string_view text) noexcept
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

//! A scalar as text: a string without quotes and escapes, anything else as it stands. Empty for null, an
//! object or an array. Most strings hold no escape and are not copied. False when the JSON is broken here.
inline bool readScalar(ondemand::value& value, std::string_view& text)
{
    auto token = std::string_view(value.raw_json_token());
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') {
        token.remove_suffix(1);
    }
    if (token.empty()) {
        return false;
    }
    if (token.front() != '"') {
        text = token.front() == '{' || token.front() == '[' || token == "null" ? std::string_view() : token;
        return true;
    }
    if (token.size() < 2 || token.back() != '"' || hasEscape(token)) {
        return value.get_string().get(text) == simdjson::SUCCESS;
    }
    text = token.substr(1, token.size() - 2);
    return true;
}

//! Where an object or array begins; null for a scalar.
inline const char* beginOf(ondemand::value& value)
{
    const auto token = std::string_view(value.raw_json_token());
    return !token.empty() && (token.front() == '{' || token.front() == '[') ? token.data() : nullptr;
}

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

//! Calls visit(key, value) for each member with a const char* and an ondemand::value&, \a key pointing behind
//! the key's opening quote; stops when it returns false. False then, and when the JSON is broken.
template<typename Visit>
bool forEachField(ondemand::object object, Visit&& visit)
{
    for (auto member : object) {
        if (member.error() != simdjson::SUCCESS) {
            return false;
        }
        // Nothing is copied: a value put together from words and then copied as a whole makes the processor
        // wait for its own stores, which took more time than all the rest of the walk.
        auto&& field = std::move(member).value_unsafe();
        if (!visit(field.key().raw(), field.value())) {
            return false;
        }
    }
    return true;
}

//! The fields of \a value when it is an object; true and no call when it is anything else.
template<typename Visit>
bool forEachField(ondemand::value& value, Visit&& visit)
{
    ondemand::object object;
    if (beginOf(value) == nullptr || value.get_object().get(object) != simdjson::SUCCESS) {
        return true;
    }
    return forEachField(object, std::forward<Visit>(visit));
}

//! As forEachField(), with the key as a text without its quotes and as it is escaped.
template<typename ObjectOrValue, typename Visit>
bool forEachMember(ObjectOrValue&& members, Visit&& visit)
{
    return forEachField(
        members, [&visit](const char* key, ondemand::value& value) { return visit(keyAt(key), value); });
}

//! The object or array that begins there, for a parser of its own; \a end: where its text ends, before the
//! padding.
inline simdjson::padded_string_view textAt(const char* begin, const char* end)
{
    const auto text = extentAt(begin, static_cast<std::size_t>(end - begin));
    return simdjson::padded_string_view(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
}

} // namespace trailscope::json
