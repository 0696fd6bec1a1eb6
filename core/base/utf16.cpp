// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf16.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace trailscope {

namespace {

constexpr std::string_view littleMark = "\xff\xfe";
constexpr std::string_view bigMark = "\xfe\xff";
constexpr char32_t replacement = 0xFFFD;

//! Without a mark the first character tells, as JSON begins with a bracket.
bool isLittle(std::string_view bytes) noexcept
{
    using namespace std::string_view_literals;
    return bytes.starts_with(littleMark) || bytes.starts_with("{\0"sv) || bytes.starts_with("[\0"sv);
}

bool isBig(std::string_view bytes) noexcept
{
    using namespace std::string_view_literals;
    return bytes.starts_with(bigMark) || bytes.starts_with("\0{"sv) || bytes.starts_with("\0["sv);
}

class Units {
public:
    explicit Units(std::string_view bytes)
        : m_rest(bytes.substr(bytes.starts_with(littleMark) || bytes.starts_with(bigMark) ? 2 : 0))
        , m_isBig(isBig(bytes))
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    [[nodiscard]] char32_t next()
    {
        const auto unit = peek();
        m_rest.remove_prefix(std::min<std::size_t>(m_rest.size(), 2));
        if (unit < 0xD800 || unit >= 0xE000) {
            return unit;
        }
        const auto low = unit < 0xDC00 && m_rest.size() >= 2 ? peek() : char32_t{0};
        if (low < 0xDC00 || low >= 0xE000) {
            return replacement;
        }
        m_rest.remove_prefix(2);
        return 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
    }

private:
    [[nodiscard]] char32_t peek() const
    {
        if (m_rest.size() < 2) {
            return replacement;
        }
        const auto first = static_cast<unsigned char>(m_rest[0]);
        const auto second = static_cast<unsigned char>(m_rest[1]);
        return m_isBig ? static_cast<char32_t>(first << 8U | second)
                       : static_cast<char32_t>(second << 8U | first);
    }

    std::string_view m_rest;
    bool m_isBig;
};

} // namespace

void appendUtf8(char32_t character, std::string& into)
{
    const auto append = [&into](char32_t byte) { into += static_cast<char>(byte); };
    const auto appendRest = [&](unsigned shift) { append(0x80U | (character >> shift & 0x3FU)); };
    if (character < 0x80) {
        append(character);
    } else if (character < 0x800) {
        append(0xC0U | character >> 6U);
        appendRest(0);
    } else if (character < 0x10000) {
        append(0xE0U | character >> 12U);
        appendRest(6);
        appendRest(0);
    } else {
        append(0xF0U | character >> 18U);
        appendRest(12);
        appendRest(6);
        appendRest(0);
    }
}

bool isUtf16(std::string_view bytes) noexcept
{
    return isLittle(bytes) || isBig(bytes);
}

std::string utf8OfUtf16(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (Units units(bytes); !units.isAtEnd();) {
        appendUtf8(units.next(), text);
    }
    return text;
}

} // namespace trailscope
