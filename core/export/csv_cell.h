// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Appends a cell as RFC 4180 writes it. A cell that a spreadsheet would run as a formula (first character
//! = + - @ tab or carriage return; CWE-1236) gets an apostrophe in front.
void appendCsvCell(std::string& line, std::string_view cell);

} // namespace trailscope
