// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include <string>
#include <string_view>
#include <vector>

namespace trailscope::cli {

//! The text as a JSON string with its quotes.
[[nodiscard]] std::string jsonString(std::string_view text);

//! A JSON array of strings.
[[nodiscard]] std::string jsonStrings(const std::vector<std::string>& texts);

//! Rows of cells under a heading, printed to standard output as aligned columns or as CSV (RFC 4180, formulas
//! neutralised as in an export).
class Grid {
public:
    explicit Grid(std::vector<std::string> heading) : m_rows{std::move(heading)} {}

    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

    //! Table or Csv.
    void print(Format format) const;

private:
    void printTable() const;
    void printCsv() const;

    std::vector<std::vector<std::string>> m_rows;
};

} // namespace trailscope::cli
