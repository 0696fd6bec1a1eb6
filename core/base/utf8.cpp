// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>
#include <functional>

namespace trailscope {

namespace {

unsigned byteAt(std::string_view text, std::size_t at) noexcept
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

//! The second byte must not make the form too long, a surrogate or more than U+10FFFF.
bool isSecondOf(unsigned lead, unsigned second) noexcept
{
    const unsigned low = lead == 0xE0U ? 0xA0U : lead == 0xF0U ? 0x90U : 0x80U;
    const unsigned high = lead == 0xEDU ? 0x9FU : lead == 0xF4U ? 0x8FU : 0xBFU;
    return second >= low && second <= high;
}

} // namespace

std::size_t utf8SequenceSize(std::string_view text) noexcept
{
    const auto lead = byteAt(text, 0);
    if (lead < 0x80U) {
        return text.empty() ? 0 : 1;
    }
    if (lead < 0xC2U || lead > 0xF4U || !isSecondOf(lead, byteAt(text, 1))) {
        return 0;
    }
    const std::size_t size = lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    for (std::size_t i = 2; i < size; ++i) {
        if (i >= text.size() || !isContinuation(text[i])) {
            return 0;
        }
    }
    return size;
}

char32_t decodeUtf8(std::string_view sequence) noexcept
{
    const auto lead = byteAt(sequence, 0);
    if (sequence.size() <= 1) {
        return lead;
    }
    char32_t character = lead & (0x7FU >> sequence.size());
    for (std::size_t i = 1; i < sequence.size(); ++i) {
        character = (character << 6U) | (byteAt(sequence, i) & 0x3FU);
    }
    return character;
}

void replaceBrokenUtf8(std::string_view text, std::string& into)
{
    into.clear();
    while (!text.empty()) {
        const auto size = utf8SequenceSize(text);
        into += size > 0 ? text.substr(0, size) : std::string_view("\xEF\xBF\xBD");
        text.remove_prefix(size > 0 ? size : 1);
    }
}

std::optional<std::size_t> findBrokenUtf8(std::string_view text) noexcept
{
    for (std::size_t at = 0; at < text.size();) {
        const auto size = utf8SequenceSize(text.substr(at));
        if (size == 0) {
            return at;
        }
        at += size;
    }
    return std::nullopt;
}

std::size_t countCharacters(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), std::not_fn(isContinuation)));
}

} // namespace trailscope
