// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Appends a cell as RFC 4180 writes it: in quotes when it holds a comma, a quote or a line break. In front
//! of = + - @, of their full-width forms (spreadsheets with a Japanese or Chinese input method take these
//! too), of a tab and of a line break as the first character comes an apostrophe, so that the cell stays text
//! and never runs as a formula (CWE-1236; https://owasp.org/www-community/attacks/CSV_Injection). No other
//! character is changed.
void appendCsvCell(std::string& line, std::string_view cell);

} // namespace trailscope
