// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/timed_lines.h"

#include "core/base/timestamp.h"

#include <algorithm>

namespace trailscope {

namespace {

constexpr std::size_t longestTime = 40;

//! The bytes of the time and the blank at the front of a line; 0 when there is none.
std::size_t timeSize(std::string_view line)
{
    const auto blank = line.substr(0, longestTime).find(' ');
    return blank != std::string_view::npos && parseIso8601(line.substr(0, blank)) ? blank + 1 : 0;
}

} // namespace

bool isTimedLines(std::string_view text)
{
    const auto size = timeSize(text);
    return size > 0 && text.substr(size).starts_with('{');
}

void appendTimedLines(std::string_view text, std::string& json)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        const auto line = text.substr(0, end);
        json += line.substr(timeSize(line));
        text.remove_prefix(end);
    }
}

} // namespace trailscope
