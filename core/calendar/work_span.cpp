// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_span.h"

#include "core/base/time_units.h"

#include <algorithm>
#include <charconv>

namespace trailscope {

namespace {

std::optional<int> readNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.starts_with('-')
             ? std::optional(value)
             : std::nullopt;
}

//! `09:30` in minutes; `24:00` is the end of the day.
std::optional<int> readMinute(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hour = readNumber(text.substr(0, 2));
    const auto minute = readNumber(text.substr(3));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > minutesPerDay) {
        return std::nullopt;
    }
    return *hour * 60 + *minute;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

void appendTwoDigits(int number, std::string& into)
{
    into += static_cast<char>('0' + number / 10);
    into += static_cast<char>('0' + number % 10);
}

void appendMinute(int minute, std::string& into)
{
    appendTwoDigits(minute / 60, into);
    into += ':';
    appendTwoDigits(minute % 60, into);
}

} // namespace

std::optional<WorkSpan> parseWorkSpan(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto begin = readMinute(trimmed(text.substr(0, dash)));
    const auto end = readMinute(trimmed(text.substr(dash + 1)));
    if (!begin || !end || *begin == minutesPerDay) {
        return std::nullopt;
    }
    return WorkSpan{*begin, *end > *begin ? *end : *end + minutesPerDay};
}

std::optional<WorkSpans> parseWorkSpans(std::string_view text)
{
    WorkSpans spans;
    for (auto rest = trimmed(text); !rest.empty();) {
        const auto comma = std::min(rest.find(','), rest.size());
        const auto span = parseWorkSpan(trimmed(rest.substr(0, comma)));
        if (!span) {
            return std::nullopt;
        }
        spans.push_back(*span);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return spans;
}

std::string formatWorkSpan(const WorkSpan& span)
{
    std::string text;
    appendMinute(span.beginMinute, text);
    text += '-';
    // A span that ends at midnight is written as one of its own day.
    appendMinute(span.endMinute <= minutesPerDay ? span.endMinute : span.endMinute - minutesPerDay, text);
    return text;
}

std::string formatWorkSpans(const WorkSpans& spans)
{
    std::string text;
    for (const auto& span : spans) {
        text += text.empty() ? "" : ", ";
        text += formatWorkSpan(span);
    }
    return text;
}

} // namespace trailscope
