// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::cli {

//! The text as a JSON string with its quotes.
[[nodiscard]] std::string jsonString(std::string_view text);

//! A JSON array of strings.
[[nodiscard]] std::string jsonStrings(const std::vector<std::string>& texts);

//! How many characters of a value from the archive a table shows: enough for nearly every value, and one of
//! a megabyte does not hide the others.
inline constexpr std::size_t shownCharacters = 200;

//! Rows of cells under a heading, printed to standard output as aligned columns or as CSV (RFC 4180, formulas
//! neutralised as in an export). In columns, hidden characters come as visible marks and long cells are cut;
//! CSV keeps every byte.
class Grid {
public:
    //! \a longestCell: in characters, for columns.
    explicit Grid(std::vector<std::string> heading, std::size_t longestCell = longestText)
        : m_rows{std::move(heading)}, m_longestCell(longestCell)
    {
    }

    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

    //! Table or Csv.
    [[nodiscard]] Result<Done> print(Format format) const;

private:
    static constexpr std::size_t longestText = 10'000; //!< of what the program itself says, lists and all

    [[nodiscard]] Result<Done> printTable() const;
    [[nodiscard]] Result<Done> printCsv() const;

    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_longestCell;
};

} // namespace trailscope::cli
