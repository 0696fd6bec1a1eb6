// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"

namespace trailscope {

namespace {

//! Spreadsheets run a cell that begins so as a formula (CWE-1236).
bool looksLikeFormula(std::string_view cell) noexcept
{
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos;
}

} // namespace

void appendCsvCell(std::string& line, std::string_view cell)
{
    const bool formula = looksLikeFormula(cell);
    const bool quoted = formula || cell.find_first_of(",\"\r\n") != std::string_view::npos;
    if (!quoted) {
        line += cell;
        return;
    }
    line += '"';
    line += formula ? "'" : "";
    for (const char c : cell) {
        line += c;
        if (c == '"') {
            line += '"';
        }
    }
    line += '"';
}

} // namespace trailscope
