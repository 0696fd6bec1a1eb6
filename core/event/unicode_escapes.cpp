// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/unicode_escapes.h"

#include "core/base/utf16.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <system_error>

namespace trailscope {

namespace {

constexpr std::size_t escapeSize = 6; // \uXXXX

//! The code unit of an escape at the start of the text.
std::optional<char32_t> unitAt(std::string_view text) noexcept
{
    if (text.size() < escapeSize || !text.starts_with("\\u")) {
        return std::nullopt;
    }
    constexpr int hexadecimal = 16;
    std::uint32_t unit = 0;
    const auto* end = text.data() + escapeSize;
    const auto parsed = std::from_chars(text.data() + 2, end, unit, hexadecimal);
    return parsed.ptr == end && parsed.ec == std::errc() ? std::optional<char32_t>(unit) : std::nullopt;
}

bool isHigh(char32_t unit) noexcept
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(char32_t unit) noexcept
{
    return unit >= 0xDC00 && unit < 0xE000;
}

bool staysEscaped(char32_t character) noexcept
{
    return character < 0x20 || character == '"' || character == '\\' || isHigh(character) || isLow(character);
}

//! Takes one escape off the front: appends what it stands for, or the escape when it stays.
void takeEscape(std::string_view& rest, std::string& into)
{
    auto size = escapeSize;
    auto character = unitAt(rest);
    if (character && isHigh(*character)) {
        if (const auto low = unitAt(rest.substr(escapeSize)); low && isLow(*low)) {
            character = 0x10000 + ((*character - 0xD800) << 10U) + (*low - 0xDC00);
            size *= 2;
        }
    }
    if (character && !staysEscaped(*character)) {
        appendUtf8(*character, into);
    } else {
        size = 2; // also of `\"` and `\\`: what follows is no escape's begin
        into += rest.substr(0, size);
    }
    rest.remove_prefix(std::min(size, rest.size()));
}

//! Takes one escape off the front: appends it, or U+FFFD in place of half a pair.
void takeSurrogate(std::string_view& rest, std::string& into)
{
    std::size_t size = 2; // also of `\"` and `\\`: what follows is no escape's begin
    const auto unit = unitAt(rest);
    if (unit) {
        const auto low = isHigh(*unit) ? unitAt(rest.substr(escapeSize)) : std::nullopt;
        const bool isPair = low && isLow(*low);
        size = isPair ? 2 * escapeSize : escapeSize;
        if ((isHigh(*unit) && !isPair) || isLow(*unit)) {
            into += "\ufffd";
            rest.remove_prefix(size);
            return;
        }
    }
    into += rest.substr(0, size);
    rest.remove_prefix(std::min(size, rest.size()));
}

} // namespace

bool mayHoldUnicodeEscape(std::string_view json) noexcept
{
    return json.find("\\u") != std::string_view::npos;
}

std::string withoutUnicodeEscapes(std::string_view json)
{
    std::string text;
    text.reserve(json.size());
    while (!json.empty()) {
        const auto plain = std::min(json.find('\\'), json.size());
        text += json.substr(0, plain);
        json.remove_prefix(plain);
        if (!json.empty()) {
            takeEscape(json, text);
        }
    }
    return text;
}

bool mayHoldSurrogate(std::string_view json) noexcept
{
    return json.find("\\ud") != std::string_view::npos || json.find("\\uD") != std::string_view::npos;
}

std::string withoutLoneSurrogates(std::string_view json)
{
    std::string text;
    text.reserve(json.size());
    while (!json.empty()) {
        const auto plain = std::min(json.find('\\'), json.size());
        text += json.substr(0, plain);
        json.remove_prefix(plain);
        if (!json.empty()) {
            takeSurrogate(json, text);
        }
    }
    return text;
}

} // namespace trailscope
