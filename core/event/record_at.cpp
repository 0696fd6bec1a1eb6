// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_at.h"

#include <algorithm>

namespace trailscope {

namespace {

//! The position behind the closing quote of the string that opens at \a at, or \a end.
const char* endOfString(const char* at, const char* end) noexcept
{
    for (++at; at < end && *at != '"'; ++at) {
        if (*at == '\\' && ++at == end) {
            return end;
        }
    }
    return at < end ? at + 1 : end;
}

} // namespace

std::string_view extentAt(const char* begin, std::size_t maxBytes) noexcept
{
    const char* const end = begin + maxBytes;
    std::size_t depth = 0;
    for (const char* at = begin; at < end;) {
        if (*at == '"') {
            at = endOfString(at, end);
        } else {
            depth += *at == '{' || *at == '[' ? 1U : 0U;
            depth -= *at == '}' || *at == ']' ? 1U : 0U;
            ++at;
        }
        if (depth == 0) {
            return *begin == '{' || *begin == '['
                     ? std::string_view(begin, static_cast<std::size_t>(at - begin))
                     : std::string_view();
        }
    }
    return {};
}

std::string_view recordAt(std::string_view fileText, std::size_t offset, std::size_t maxBytes) noexcept
{
    if (offset >= fileText.size() || fileText[offset] != '{') {
        return {};
    }
    return extentAt(fileText.data() + offset, std::min(maxBytes, fileText.size() - offset));
}

} // namespace trailscope
