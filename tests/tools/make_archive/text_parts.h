// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trailscope::maker {

//! Cuts the first part off \a rest, with the separator; all of it when there is none.
inline std::string_view takeUntil(std::string_view& rest, char separator)
{
    std::size_t length = 0;
    while (length < rest.size() && rest[length] != separator) {
        ++length;
    }
    const auto part = rest.substr(0, length);
    rest = length < rest.size() ? rest.substr(length + 1) : std::string_view();
    return part;
}

} // namespace trailscope::maker
