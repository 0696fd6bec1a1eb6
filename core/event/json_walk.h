// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_structure.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <simdjson.h>
#include <string_view>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

static_assert(std::endian::native == std::endian::little, "quoteIn() counts bytes from the low end");

namespace trailscope {

//! A place among the tokens of a text, from which one goes on from value to value. It costs nothing to copy,
//! and a copy stays where it is. Valid until the next JsonStructure::find().
//!
//! Only what is walked over is checked: of a value that is passed over, that its brackets close. All is
//! inline: the walk over a record is the engine's hottest loop.
class JsonWalk {
public:
    //! Of no text.
    JsonWalk() = default;

    explicit JsonWalk(JsonStructure& structure) noexcept
        : m_text(structure.text())
        , m_at(structure.tokens().data())
        , m_end(m_at + structure.tokens().size())
        , m_structure(&structure)
    {
    }

    //! At a place() of the same structure.
    JsonWalk(JsonStructure& structure, const std::uint32_t* place) noexcept : JsonWalk(structure)
    {
        m_at = place;
    }

    //! The first character of the token; 0 behind the last one.
    [[nodiscard]] char token() const noexcept { return m_at < m_end ? m_text[*m_at] : '\0'; }

    //! Where the token begins; behind the last one the end of the text.
    [[nodiscard]] const char* here() const noexcept { return m_text + *m_at; }

    [[nodiscard]] bool isAtBracket() const noexcept { return token() == '{' || token() == '['; }

    //! To come back to with another walk. Less than a walk: that is written as words and copied as a whole,
    //! for which the processor waits.
    using Place = const std::uint32_t*;
    [[nodiscard]] Place place() const noexcept { return m_at; }

    [[nodiscard]] JsonStructure* structure() const noexcept { return m_structure; }

    //! Behind the token, of which there must be one.
    void step() noexcept { ++m_at; }

    //! Behind the value. False when the text is broken here, as it is for all that follow.
    [[nodiscard]] bool skip() noexcept
    {
        switch (token()) {
        case '{':
        case '[':
            return skipNested();
        case '}':
        case ']':
        case ':':
        case ',':
        case '\0':
            return false;
        default:
            step();
            return true;
        }
    }

    //! Behind the value, a scalar as text: a string without quotes and escapes, anything else as it stands.
    //! Empty for null, an object or an array. Most strings hold no escape and are not copied.
    [[nodiscard]] bool readScalar(std::string_view& text)
    {
        const char* const begin = here();
        const auto first = token();
        if (!skip()) {
            return false;
        }
        if (first == '{' || first == '[') {
            text = {};
            return true;
        }
        const char* end = here();
        while (static_cast<unsigned char>(end[-1]) <= ' ') {
            --end;
        }
        const std::string_view token(begin, static_cast<std::size_t>(end - begin));
        if (first != '"') {
            text = token == "null" ? std::string_view() : token;
            return true;
        }
        text = token.substr(1, token.size() - std::min<std::size_t>(token.size(), 2));
        return (token.size() >= 2 && token.back() == '"' && !hasEscape(token)) || unescape(token, text);
    }

    //! Calls visit(key, walk) for each member of the object that is the value, \a key pointing behind the
    //! key's opening quote; visit goes behind the member's value. Stops when it returns false. False then,
    //! and when the text is broken or the value is no object.
    template<typename Visit>
    // NOLINTNEXTLINE(misc-no-recursion): whoever visits says how deep it goes
    [[nodiscard]] bool forEachMember(Visit&& visit)
    {
        if (token() != '{') {
            return false;
        }
        step();
        if (token() == '}') {
            step();
            return true;
        }
        constexpr std::ptrdiff_t tokensAMember = 4; // key, colon, value and what ends it
        while (m_end - m_at >= tokensAMember && m_text[m_at[0]] == '"' && m_text[m_at[1]] == ':') {
            const char* const key = here() + 1;
            m_at += 2;
            if (!visit(key, *this)) {
                return false;
            }
            const auto behind = takeToken();
            if (behind != ',') {
                return behind == '}';
            }
        }
        return false;
    }

    //! The same with visit(walk) for each element of the array that is the value.
    template<typename Visit>
    [[nodiscard]] bool forEachElement(Visit&& visit)
    {
        if (token() != '[') {
            return false;
        }
        step();
        if (token() == ']') {
            step();
            return true;
        }
        while (visit(*this)) {
            const auto behind = takeToken();
            if (behind != ',') {
                return behind == ']';
            }
        }
        return false;
    }

private:
    //! What a token adds to the number of open brackets.
    static constexpr auto nesting = [] {
        std::array<std::int8_t, 256> nesting{};
        nesting['{'] = nesting['['] = 1;
        nesting['}'] = nesting[']'] = -1;
        return nesting;
    }();

    //! The token's first character, and goes behind it.
    [[nodiscard]] char takeToken() noexcept
    {
        const auto taken = token();
        m_at += taken != '\0' ? 1 : 0;
        return taken;
    }

    [[nodiscard]] bool skipNested() noexcept
    {
        const auto* at = m_at; // the text could be anything, this walk too: so nothing is written meanwhile
        int open = 0;
        do {
            open += nesting[static_cast<unsigned char>(m_text[*at])];
            ++at;
        } while (open > 0 && at < m_end);
        m_at = at;
        return open == 0;
    }

    //! Which of 16 bytes are backslashes, the first one in the lowest bit.
    [[nodiscard]] static unsigned backslashesIn(const char* bytes) noexcept
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

    //! Most texts are so short that a call of memchr, or a loop whose end can't be foreseen, would cost more
    //! than looking at as many bytes as there may be.
    [[nodiscard]] static bool hasEscape(std::string_view text) noexcept
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

    [[gnu::noinline]] bool unescape(std::string_view token, std::string_view& text)
    {
        const auto plain = m_structure->unescape(token.data() + 1, token.size());
        text = plain.value_or(std::string_view());
        return plain.has_value();
    }

    const char* m_text = "";
    const std::uint32_t* m_at = &noToken;
    const std::uint32_t* m_end = &noToken;
    JsonStructure* m_structure = nullptr;

    static constexpr std::uint32_t noToken = 0;
};

namespace json {

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

} // namespace json

} // namespace trailscope
