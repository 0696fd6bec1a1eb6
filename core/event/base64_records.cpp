// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/base64_records.h"

#include "core/base/base64.h"
#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace trailscope {

namespace {

//! `{"` in Base64.
constexpr std::string_view objectBegin = "\"eyJ";

//! Is a member `data` or `Data` in front of the value that begins at \a value?
bool isOfData(std::string_view text, std::size_t value)
{
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view key = "\"data\"";
    const auto colon = value == 0 ? std::string_view::npos : text.find_last_not_of(blanks, value - 1);
    if (colon == std::string_view::npos || colon == 0 || text[colon] != ':') {
        return false;
    }
    const auto last = text.find_last_not_of(blanks, colon - 1);
    return last != std::string_view::npos && last + 1 >= key.size()
        && equalsIgnoreCase(text.substr(last + 1 - key.size(), key.size()), key);
}

//! Where the next value is that holds an object, from its opening quote.
std::optional<std::size_t> nextData(std::string_view text, std::size_t from)
{
    for (auto at = text.find(objectBegin, from); at != std::string_view::npos;
         at = text.find(objectBegin, at + 1)) {
        if (isOfData(text, at)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace

//! An event may have such a member among its parameters, but then it is an event by its own.
bool isBase64Records(std::string_view text)
{
    constexpr std::size_t longestHead = 4'096;
    const auto head = toLowerAscii(text.substr(0, longestHead));
    const bool isStream = head.find("\"recordid\"") != std::string::npos
                       || head.find("\"sequencenumber\"") != std::string::npos;
    return isStream && head.find("\"eventname\"") == std::string::npos
        && nextData(text.substr(0, longestHead), 0).has_value();
}

void appendBase64Records(std::string_view text, std::string& json)
{
    for (auto at = nextData(text, 0); at;) {
        const auto begin = *at + 1;
        const auto end = std::min(text.find('"', begin), text.size());
        const auto decoded = end < text.size() ? fromBase64(text.substr(begin, end - begin)) : std::nullopt;
        json += decoded ? *decoded : std::string(text.substr(*at, end + 1 - *at));
        json += '\n';
        at = nextData(text, end);
    }
}

} // namespace trailscope
