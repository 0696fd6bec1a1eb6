// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/wide_sign.h"

#include <array>

namespace trailscope {

namespace {

constexpr std::size_t wideBytes = 3; // of each of them in UTF-8

struct OtherSign {
    std::string_view wide;
    char sign;
};

constexpr std::array otherSigns{
    OtherSign{"\xE2\x80\x9C", '"'},  OtherSign{"\xE2\x80\x9D", '"'},  OtherSign{"\xE2\x80\x9E", '"'},
    OtherSign{"\xE2\x80\x9A", '\''}, OtherSign{"\xE2\x80\x98", '\''}, OtherSign{"\xE2\x80\x99", '\''},
    OtherSign{"\xE3\x80\x80", ' '},  OtherSign{"\xE3\x80\x81", ','},  OtherSign{"\xE2\x88\x92", '-'}};

constexpr bool isLetterOrDigit(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

//! U+FF01 to U+FF5E are ASCII from `!` on.
char fullWidthSign(std::string_view text) noexcept
{
    if (text.size() < wideBytes || text[0] != '\xEF' || (text[1] != '\xBC' && text[1] != '\xBD')) {
        return '\0';
    }
    constexpr unsigned bitsOfByte = 6;
    constexpr unsigned first = 0xFF01;
    const auto low = [text](std::size_t i) { return static_cast<unsigned char>(text[i]) & 0x3FU; };
    const auto character = 0xF000U | low(1) << bitsOfByte | low(2);
    const auto sign = character >= first ? '!' + (character - first) : 0;
    return sign >= '!' && sign <= '~' && !isLetterOrDigit(static_cast<char>(sign)) ? static_cast<char>(sign)
                                                                                   : '\0';
}

} // namespace

FilterSign signAt(std::string_view text) noexcept
{
    if (text.front() > 0) {
        return {text.front(), 1};
    }
    if (const char sign = fullWidthSign(text); sign != '\0') {
        return {sign, wideBytes};
    }
    for (const auto& other : otherSigns) {
        if (text.starts_with(other.wide)) {
            return {other.sign, other.wide.size()};
        }
    }
    return {text.front(), 1};
}

bool holdsWideSign(std::string_view text) noexcept
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (signAt(text.substr(at)).isWide()) {
            return true;
        }
    }
    return false;
}

} // namespace trailscope
