// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace trailscope {

//! Only the 26 ASCII letters fold here; the engine's patterns fold the rest through RE2.
[[nodiscard]] constexpr char toLowerAscii(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool equalsIgnoreCase(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (toLowerAscii(a[i]) != toLowerAscii(b[i])) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] constexpr bool startsWithIgnoreCase(std::string_view text, std::string_view prefix) noexcept
{
    return text.size() >= prefix.size() && equalsIgnoreCase(text.substr(0, prefix.size()), prefix);
}

//! Are the texts the same, byte for byte? For short texts, where the call of memcmp takes longer than the
//! comparison: a few words each, the last of them overlapping the one before.
[[nodiscard]] inline bool equalBytes(std::string_view a, std::string_view b) noexcept
{
    constexpr std::size_t word = sizeof(std::uint64_t);
    constexpr std::size_t shortBytes = 4 * word;
    const auto size = a.size();
    if (size != b.size()) {
        return false;
    }
    if (size < word || size > shortBytes) {
        return a == b;
    }
    const auto differ = [&](std::size_t at) {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        std::memcpy(&first, a.data() + at, word);
        std::memcpy(&second, b.data() + at, word);
        return first ^ second;
    };
    auto found = differ(0) | differ(size - word);
    if (size > 2 * word) {
        found |= differ(word) | differ(size - 2 * word);
    }
    return found == 0;
}

[[nodiscard]] inline std::string toLowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        c = toLowerAscii(c);
    }
    return lower;
}

} // namespace trailscope
