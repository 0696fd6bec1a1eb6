// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_csv.h"

#include "core/base/json_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace trailscope {

namespace {

using Cells = std::vector<std::string>;

//! Takes a quoted cell off the front, its opening quote included; quotes inside are doubled.
std::string takeQuoted(std::string_view& text)
{
    std::string cell;
    for (text.remove_prefix(1); !text.empty(); text.remove_prefix(1)) {
        if (text.front() == '"') {
            text.remove_prefix(1);
            if (!text.starts_with('"')) {
                break;
            }
        }
        cell += text.front();
    }
    return cell;
}

//! Takes a row and its line end off the front.
Cells takeRow(std::string_view& text)
{
    Cells cells(1);
    while (!text.empty()) {
        if (text.front() == '"' && cells.back().empty()) {
            cells.back() = takeQuoted(text);
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
    auto names = takeRow(text);
    for (auto& name : names) {
        for (const std::string_view prefix : {"contents.event.", "event."}) {
            if (startsWithIgnoreCase(name, prefix)) {
                name.erase(0, prefix.size());
            }
        }
    }
    return names;
}

//! The columns that have a text in this row, those with a common start next to each other.
struct Row {
    const Cells& names;
    const Cells& cells;
    std::vector<std::size_t> columns;
};

//! Writes the members whose names share the first \a skip characters.
void writeMembers(const Row& row, std::size_t first, std::size_t last, std::size_t skip, std::string& json)
{
    json += '{';
    while (first < last) {
        const auto name = std::string_view(row.names[row.columns[first]]).substr(skip);
        const auto dot = name.find('.');
        auto next = first + 1;
        json += json.ends_with('{') ? "" : ",";
        appendJsonText(name.substr(0, dot), json);
        json += ':';
        if (dot == std::string_view::npos) {
            appendJsonText(row.cells[row.columns[first]], json);
        } else {
            const auto group = name.substr(0, dot + 1);
            while (next < last
                   && std::string_view(row.names[row.columns[next]]).substr(skip).starts_with(group)) {
                ++next;
            }
            writeMembers(row, first, next, skip + dot + 1, json);
        }
        first = next;
    }
    json += '}';
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
    return (has("event") || has("contents.event") || has("contents_event_s")
            || ((has("eventName") || has("eventId")) && has("eventTime")))
        && std::none_of(names.begin(), names.end(), isTooDeep);
}

} // namespace

bool isEventCsv(std::string_view text)
{
    constexpr std::size_t longestHeader = 65'536;
    auto head = text.substr(0, longestHeader);
    return isHeader(takeHeader(head));
}

void appendEventCsvAsJson(std::string_view text, std::string& json)
{
    const auto names = takeHeader(text);
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&names](std::size_t a, std::size_t b) { return names[a] < names[b]; });
    while (!text.empty()) {
        const auto cells = takeRow(text);
        Row row{names, cells, {}};
        std::copy_if(order.begin(), order.end(), std::back_inserter(row.columns),
                     [&cells](std::size_t column) {
                         return column < cells.size() && !cells[column].empty() && cells[column] != "null";
                     });
        if (!row.columns.empty()) {
            writeMembers(row, 0, row.columns.size(), 0, json);
            json += '\n';
        }
    }
}

} // namespace trailscope
