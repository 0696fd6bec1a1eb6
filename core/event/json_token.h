// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/record_at.h"

#include <simdjson.h>
#include <string_view>
#include <utility>

//! Small readers over simdjson's On-Demand values that the record readers share. All are inline: the walk
//! over a record is the engine's hottest loop.
namespace trailscope::json {

namespace ondemand = simdjson::ondemand;

//! A scalar as text: a string without quotes and escapes, anything else as it stands. Empty for null, an
//! object or an array. Most strings hold no escape and are not copied. False when the JSON is broken here.
inline bool readScalar(ondemand::value value, std::string_view& text)
{
    auto token = std::string_view(value.raw_json_token());
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') {
        token.remove_suffix(1);
    }
    if (token.empty()) {
        return false;
    }
    if (token.front() != '"') {
        text = token.front() == '{' || token.front() == '[' || token == "null" ? std::string_view() : token;
        return true;
    }
    if (token.size() < 2 || token.back() != '"' || token.find('\\') != std::string_view::npos) {
        return value.get_string().get(text) == simdjson::SUCCESS;
    }
    text = token.substr(1, token.size() - 2);
    return true;
}

//! Where an object or array begins; null for a scalar.
inline const char* beginOf(ondemand::value value)
{
    const auto token = std::string_view(value.raw_json_token());
    return !token.empty() && (token.front() == '{' || token.front() == '[') ? token.data() : nullptr;
}

//! Calls visit(key, value) for each member, the key without its quotes and as it is escaped; stops when it
//! returns false. False then, and when the JSON is broken.
template<typename Visit>
bool forEachMember(ondemand::object object, Visit&& visit)
{
    for (auto member : object) {
        ondemand::field field;
        if (std::move(member).get(field) != simdjson::SUCCESS) {
            return false;
        }
        const char* begin = field.key().raw();
        const char* end = begin;
        while (*end != '"') {
            end += *end == '\\' ? 2 : 1;
        }
        if (!visit(std::string_view(begin, static_cast<std::size_t>(end - begin)), field.value())) {
            return false;
        }
    }
    return true;
}

//! The members of \a value when it is an object; true and no call when it is anything else.
template<typename Visit>
bool forEachMember(ondemand::value value, Visit&& visit)
{
    ondemand::object object;
    if (beginOf(value) == nullptr || value.get_object().get(object) != simdjson::SUCCESS) {
        return true;
    }
    return forEachMember(object, std::forward<Visit>(visit));
}

//! The object or array that begins there, for a parser of its own; \a end: where its text ends, before the
//! padding.
inline simdjson::padded_string_view textAt(const char* begin, const char* end)
{
    const auto text = extentAt(begin, static_cast<std::size_t>(end - begin));
    return simdjson::padded_string_view(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
}

} // namespace trailscope::json
