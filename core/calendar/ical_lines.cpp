// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ical_lines.h"

#include <algorithm>
#include <optional>

namespace trailscope {

namespace {

//! The physical lines put together: one that begins with a blank continues the one before.
std::vector<std::string> unfolded(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto feed = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, feed);
        text.remove_prefix(std::min(feed + 1, text.size()));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        const bool continues = !line.empty() && (line.front() == ' ' || line.front() == '\t');
        if (continues && !lines.empty()) {
            lines.back() += line.substr(1);
        } else {
            lines.emplace_back(line);
        }
    }
    return lines;
}

//! Where the first of \a signs stands outside of quotation marks.
std::size_t findUnquoted(std::string_view text, std::string_view signs)
{
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        quoted ^= text[i] == '"';
        if (!quoted && signs.find(text[i]) != std::string_view::npos) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::optional<IcalLine> parseLine(std::string_view text)
{
    const auto colon = findUnquoted(text, ":");
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    IcalLine line;
    line.value = text.substr(colon + 1);
    auto head = text.substr(0, colon);
    const auto nameEnd = std::min(head.find(';'), head.size());
    line.name = icalKeyword(head.substr(0, nameEnd));
    head.remove_prefix(nameEnd);
    while (head.starts_with(';')) {
        head.remove_prefix(1);
        const auto end = std::min(findUnquoted(head, ";"), head.size());
        const auto parameter = head.substr(0, end);
        const auto equals = std::min(parameter.find('='), parameter.size());
        line.parameters[icalKeyword(parameter.substr(0, equals))] =
            icalKeyword(parameter.substr(std::min(equals + 1, parameter.size())));
        head.remove_prefix(end);
    }
    return line;
}

} // namespace

std::string icalKeyword(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

std::vector<IcalLine> icalLines(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    std::vector<IcalLine> lines;
    for (const auto& physical : unfolded(text)) {
        if (auto line = parseLine(physical)) {
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

std::string icalText(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? ' ' : value[i];
    }
    return text;
}

} // namespace trailscope
