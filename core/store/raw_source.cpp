// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_source.h"

namespace trailscope {

namespace {

//! The position behind the closing quote of the string that opens at \a quote, or npos.
std::size_t endOfString(std::string_view text, std::size_t quote) noexcept
{
    for (auto at = text.find_first_of("\"\\", quote + 1); at != std::string_view::npos;
         at = text.find_first_of("\"\\", at)) {
        if (text[at] == '"') {
            return at + 1;
        }
        at += 2;
        if (at > text.size()) {
            break;
        }
    }
    return std::string_view::npos;
}

} // namespace

std::string_view recordAt(std::string_view fileText, std::size_t offset) noexcept
{
    if (offset >= fileText.size() || fileText[offset] != '{') {
        return {};
    }
    std::size_t depth = 0;
    for (auto at = offset; at < fileText.size();) {
        const char c = fileText[at];
        if (c == '"') {
            at = endOfString(fileText, at);
            if (at == std::string_view::npos) {
                return {};
            }
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
            if (depth == 0) {
                return fileText.substr(offset, at + 1 - offset);
            }
        }
        ++at;
    }
    return {};
}

} // namespace trailscope
