// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/standard_output.h"
#include "core/base/json_text.h"
#include "core/base/visible_text.h"
#include "core/export/csv_cell.h"

#include <algorithm>

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

//! Gathers lines, as each write to standard output costs a call of the system.
class LineWriter {
public:
    [[nodiscard]] Result<Done> add(std::string_view line)
    {
        constexpr std::size_t enough = std::size_t{1} << 16U;
        m_text += line;
        return m_text.size() < enough ? Done{} : flush();
    }

    [[nodiscard]] Result<Done> flush()
    {
        const auto written = cli::print(m_text);
        m_text.clear();
        return written;
    }

private:
    std::string m_text;
};

using Cells = std::vector<std::string>;

//! Prints a line for each row.
template<typename LineOf>
Result<Done> printRows(const std::vector<Cells>& rows, LineOf lineOf)
{
    LineWriter writer;
    for (const auto& row : rows) {
        if (auto written = writer.add(lineOf(row)); !written.ok()) {
            return written;
        }
    }
    return writer.flush();
}

std::string csvLine(const Cells& row)
{
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
        line += column > 0 ? "," : "";
        appendCsvCell(line, row[column]);
    }
    return line + "\r\n";
}

std::string alignedLine(const Cells& row, const std::vector<std::size_t>& widths)
{
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
        line += row[column];
        if (column + 1 < row.size()) {
            line.append(widths[column] - displayWidth(row[column]) + 2, ' ');
        }
    }
    return line + '\n';
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

Result<Done> Grid::print(Format format) const
{
    return format == Format::Csv ? printCsv() : printTable();
}

Result<Done> Grid::printTable() const
{
    auto rows = m_rows;
    std::vector<std::size_t> widths(rows.front().size());
    for (auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            row[column] = shortVisibleText(row[column], m_longestCell);
            widths[column] = std::max(widths[column], displayWidth(row[column]));
        }
    }
    return printRows(rows, [&widths](const Cells& row) { return alignedLine(row, widths); });
}

Result<Done> Grid::printCsv() const
{
    return printRows(m_rows, csvLine);
}

} // namespace trailscope::cli
