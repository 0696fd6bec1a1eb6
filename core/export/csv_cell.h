// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Appends a cell as RFC 4180 writes it: in quotes when it holds a comma, a quote or a line break. Two things
//! are changed, both so that they can be taken back:
//!
//! - An apostrophe comes in front of what a spreadsheet would run as a formula (CWE-1236;
//!   https://owasp.org/www-community/attacks/CSV_Injection): = + - @ or their full-width forms at the start
//!   of the cell or behind a semicolon, tab or line break in it, where programs with another separator begin
//!   a new cell; blanks, quotes and apostrophes before the sign are looked past. So it does in front of a tab
//!   or line break that the cell begins with. To read the value, remove one apostrophe at each such place.
//! - C0 controls but tab and line breaks, DEL and C1 are written as marks, `<U+001B>`; a `<` that begins what
//!   would read as a mark is written `<U+003C>`. To read the value, replace marks by their characters.
//!
//! JSON exports keep every value as it is.
void appendCsvCell(std::string& line, std::string_view cell);

} // namespace trailscope
