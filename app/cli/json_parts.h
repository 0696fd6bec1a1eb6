// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace trailscope::cli {

//! `[a,b]`, each item as \a write gives it.
template<typename List, typename Write>
std::string jsonList(const List& list, Write write)
{
    std::string json = "[";
    for (const auto& item : list) {
        json += json.size() > 1 ? ",\n" : "";
        json += write(item);
    }
    return json + "]";
}

//! `"key":` and a value that is JSON already.
inline std::string member(std::string_view key, const std::string& json)
{
    return "\"" + std::string(key) + "\":" + json;
}

inline std::string member(std::string_view key, std::size_t number)
{
    return member(key, std::to_string(number));
}

} // namespace trailscope::cli
