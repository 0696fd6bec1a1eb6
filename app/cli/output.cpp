// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/json_text.h"
#include "core/export/csv_cell.h"

#include <algorithm>
#include <cstdio>

namespace trailscope::cli {

namespace {

//! How many columns of a terminal a UTF-8 text takes: wide for the East Asian blocks, as auditors' names
//! need.
std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool continues = (byte & 0xc0U) == 0x80U;
        const bool wide = byte >= 0xe3 && byte <= 0xed; // U+3000 to U+D7FF: kana, Han, Hangul
        width += continues ? 0U : wide ? 2U : 1U;
    }
    return width;
}

void put(std::string_view text)
{
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stdout));
}

//! Control characters would move the cursor or colour the terminal.
std::string printable(std::string_view text)
{
    std::string safe(text);
    std::replace_if(
        safe.begin(), safe.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; },
        ' ');
    return safe;
}

} // namespace

std::string jsonString(std::string_view text)
{
    std::string json;
    appendJsonText(text, json);
    return json;
}

std::string jsonStrings(const std::vector<std::string>& texts)
{
    std::string json = "[";
    for (const auto& text : texts) {
        json += (json.size() > 1 ? "," : "") + jsonString(text);
    }
    return json + "]";
}

void Grid::print(Format format) const
{
    if (format == Format::Csv) {
        printCsv();
    } else {
        printTable();
    }
}

void Grid::printTable() const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto& row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], displayWidth(row[column]));
        }
    }
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            line += printable(row[column]);
            if (column + 1 < row.size()) {
                line.append(widths[column] - displayWidth(row[column]) + 2, ' ');
            }
        }
        put(line + "\n");
    }
}

void Grid::printCsv() const
{
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            line += column > 0 ? "," : "";
            appendCsvCell(line, row[column]);
        }
        put(line + "\r\n");
    }
}

} // namespace trailscope::cli
