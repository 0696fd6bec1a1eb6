// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 11> formulaStarts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool startsFormula(std::string_view text)
{
    return std::any_of(formulaStarts.begin(), formulaStarts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

bool needsQuotes(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
}

} // namespace

void appendCsvCell(std::string& line, std::string_view cell)
{
    const bool quoted = needsQuotes(cell);
    line += quoted ? "\"" : "";
    line += startsFormula(cell) ? "'" : "";
    if (!quoted) {
        line += cell;
        return;
    }
    for (const char c : cell) {
        line.append(c == '"' ? 2 : 1, c);
    }
    line += '"';
}

} // namespace trailscope
