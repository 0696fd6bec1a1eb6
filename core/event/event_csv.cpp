// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_csv.h"

#include "core/base/json_text.h"
#include "core/base/text.h"
#include "core/event/nested_record.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace trailscope {

namespace {

using Cells = std::vector<std::string>;

//! Takes a quoted cell off the front, its opening quote included; quotes inside are doubled. The closing
//! quote is missing where the text ends early.
std::string takeQuoted(std::string_view& text, bool& isClosed)
{
    std::string cell;
    isClosed = false;
    for (text.remove_prefix(1); !text.empty(); text.remove_prefix(1)) {
        if (text.front() == '"') {
            text.remove_prefix(1);
            if (!text.starts_with('"')) {
                isClosed = true;
                break;
            }
        }
        cell += text.front();
    }
    return cell;
}

//! Takes a row and its line end off the front. \a isClosed: its last quote is.
Cells takeRow(std::string_view& text, bool& isClosed)
{
    isClosed = true;
    Cells cells(1);
    while (!text.empty()) {
        if (text.front() == '"' && cells.back().empty()) {
            cells.back() = takeQuoted(text, isClosed);
            continue;
        }
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '\n') {
            break;
        }
        if (c == ',') {
            cells.emplace_back();
        } else if (c != '\r' || !text.starts_with('\n')) {
            cells.back() += c;
        }
    }
    return cells;
}

Cells takeHeader(std::string_view& text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    bool isClosed = true;
    auto names = takeRow(text, isClosed);
    for (auto& name : names) {
        for (const std::string_view prefix : {"contents.event.", "event."}) {
            if (startsWithIgnoreCase(name, prefix)) {
                name.erase(0, prefix.size());
            }
        }
    }
    return names;
}

//! A query may ask for hundreds of columns, never for names of a depth that a stack can't hold.
bool isHeader(const Cells& names)
{
    constexpr std::ptrdiff_t deepestName = 32;
    const auto isTooDeep = [](const std::string& name) {
        return std::count(name.begin(), name.end(), '.') > deepestName;
    };
    const auto has = [&names](std::string_view wanted) {
        return std::any_of(names.begin(), names.end(),
                           [wanted](const auto& name) { return equalsIgnoreCase(name, wanted); });
    };
    return (has("event") || has("contents.event") || has("contents_event_s") || has("@message")
            || ((has("eventName") || has("eventId")) && has("eventTime")))
        && std::none_of(names.begin(), names.end(), isTooDeep);
}

//! The cells that hold something. Objects in a cell are JSON text, or structs of Athena.
std::vector<NamedJson> membersOf(const Cells& names, const Cells& cells)
{
    std::vector<NamedJson> members;
    for (std::size_t column = 0; column < std::min(names.size(), cells.size()); ++column) {
        const auto& cell = cells[column];
        if (cell.empty() || cell == "null") {
            continue;
        }
        const auto& name = names[column];
        auto& value = members.emplace_back(NamedJson{name, {}}).value;
        if (isObjectMember(std::string_view(name).substr(name.rfind('.') + 1))) {
            appendTextAsJson(cell, value);
        } else {
            appendJsonText(cell, value);
        }
    }
    return members;
}

} // namespace

bool isEventCsv(std::string_view text)
{
    constexpr std::size_t longestHeader = 65'536;
    auto head = text.substr(0, longestHeader);
    return isHeader(takeHeader(head));
}

bool isConsoleTable(std::string_view text)
{
    constexpr std::size_t longestHeader = 65'536;
    auto head = text.substr(0, longestHeader);
    const auto names = takeHeader(head);
    const auto has = [&names](std::string_view wanted) {
        return std::any_of(names.begin(), names.end(),
                           [wanted](const auto& name) { return equalsIgnoreCase(name, wanted); });
    };
    return has("Event name") && has("Event time");
}

void appendEventCsvAsJson(std::string_view text, std::string& json)
{
    const auto names = takeHeader(text);
    while (!text.empty()) {
        const auto rest = text;
        bool isClosed = true;
        const auto cells = takeRow(text, isClosed);
        const bool isCut =
            text.empty() && (!isClosed || (!rest.ends_with('\n') && cells.size() < names.size()));
        auto members = membersOf(names, cells);
        if (isCut) {
            appendJsonText(rest, json); // for the parser to tell
            json += '\n';
        } else if (!members.empty()) {
            appendMembers(std::move(members), json);
            json += '\n';
        }
    }
}

} // namespace trailscope
