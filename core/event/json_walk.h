// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/blank_fields.h"
#include "core/event/json_escape.h"
#include "core/event/json_structure.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace trailscope {

//! A place among the tokens of a text, from which one goes on from value to value. It costs nothing to copy,
//! and a copy stays where it is. Valid until the next JsonStructure::find().
//!
//! Only what is walked over is checked: of a value that is passed over, that its brackets close. All is
//! inline: the walk over a record is the engine's hottest loop.
class JsonWalk {
public:
    //! To come back to with another walk. Less than a walk: that is written as words and copied as a whole,
    //! for which the processor waits.
    using Place = const std::uint32_t*;

    explicit JsonWalk(JsonStructure& structure) noexcept
        : m_text(structure.text())
        , m_at(structure.tokens().data())
        , m_end(m_at + structure.tokens().size())
        , m_structure(&structure)
    {
    }

    //! At a place() of the same structure.
    JsonWalk(JsonStructure& structure, Place place) noexcept : JsonWalk(structure) { m_at = place; }

    //! The first character of the token; 0 behind the last one.
    [[nodiscard]] char token() const noexcept { return m_at < m_end ? m_text[*m_at] : '\0'; }

    //! Where the token begins; behind the last one the end of the text.
    [[nodiscard]] const char* here() const noexcept { return m_text + *m_at; }

    [[nodiscard]] bool isAtBracket() const noexcept { return token() == '{' || token() == '['; }

    [[nodiscard]] Place place() const noexcept { return m_at; }

    [[nodiscard]] JsonStructure* structure() const noexcept { return m_structure; }

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
            ++m_at;
            return true;
        }
    }

    //! Behind the value, a scalar as text: a string without quotes and escapes, anything else as it stands.
    //! valueWithoutText for null, an object or an array. Most strings hold no escape and are not copied.
    [[nodiscard]] bool readScalar(std::string_view& text)
    {
        const char* const begin = here();
        const auto first = token();
        if (!skip()) {
            return false;
        }
        if (first == '{' || first == '[') {
            text = valueWithoutText;
            return true;
        }
        const char* end = here();
        while (static_cast<unsigned char>(end[-1]) <= ' ') {
            --end;
        }
        const std::string_view token(begin, static_cast<std::size_t>(end - begin));
        if (first != '"') {
            text = token == "null" ? valueWithoutText : token;
            return true;
        }
        text = token.substr(1, token.size() - std::min<std::size_t>(token.size(), 2));
        return (token.size() >= 2 && token.back() == '"' && !json::hasEscape(token)) || unescape(token, text);
    }

    //! Calls visit(key, walk) for each member of the object that is the value, \a key pointing behind the
    //! key's opening quote; visit goes behind the member's value. Stops when it returns false. False then,
    //! and when the text is broken or the value is no object.
    template<typename Visit>
    // NOLINTNEXTLINE(misc-no-recursion): whoever visits says how deep it goes
    [[nodiscard]] bool forEachMember(Visit&& visit)
    {
        constexpr std::ptrdiff_t tokensAMember = 4; // key, colon, value and what ends it
        // NOLINTNEXTLINE(misc-no-recursion): see above
        return forEachBetween('{', '}', [&] {
            if (m_end - m_at < tokensAMember || m_text[m_at[0]] != '"' || m_text[m_at[1]] != ':') {
                return false;
            }
            const char* const key = here() + 1;
            m_at += 2;
            return visit(key, *this);
        });
    }

    //! The same with visit(walk) for each element of the array that is the value.
    template<typename Visit>
    [[nodiscard]] bool forEachElement(Visit&& visit)
    {
        return forEachBetween('[', ']', [&] { return visit(*this); });
    }

private:
    //! What a token adds to the number of open brackets.
    static constexpr auto nesting = [] {
        std::array<std::int8_t, 256> nesting{};
        nesting['{'] = nesting['['] = 1;
        nesting['}'] = nesting[']'] = -1;
        return nesting;
    }();

    //! Calls visit() for what stands between the brackets, with a comma behind each but the last.
    template<typename Visit>
    // NOLINTNEXTLINE(misc-no-recursion): see forEachMember()
    [[nodiscard]] bool forEachBetween(char open, char close, Visit&& visit)
    {
        if (token() != open) {
            return false;
        }
        ++m_at;
        if (token() == close) {
            ++m_at;
            return true;
        }
        while (visit()) {
            const auto behind = takeToken();
            if (behind != ',') {
                return behind == close;
            }
        }
        return false;
    }

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

    [[gnu::noinline]] bool unescape(std::string_view token, std::string_view& text)
    {
        const auto plain = m_structure->unescape(token.data() + 1, token.size());
        text = plain.value_or(std::string_view());
        return plain.has_value();
    }

    const char* m_text;
    Place m_at;
    Place m_end;
    JsonStructure* m_structure;
};

} // namespace trailscope
