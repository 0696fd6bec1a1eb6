// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! One content line of an iCalendar file: `DTSTART;VALUE=DATE:20261012`. Names are in upper case.
struct IcalLine {
    std::string name;
    std::map<std::string, std::string> parameters;
    std::string value; //!< as it stands, escapes and all
};

//! The lines of the text, folded ones joined (RFC 5545, 3.1). What is no content line is left out.
[[nodiscard]] std::vector<IcalLine> icalLines(std::string_view text);

//! A name or keyword in upper case: the format compares them without regard to case (RFC 5545, 2).
[[nodiscard]] std::string icalKeyword(std::string_view text);

//! A value of type TEXT without its escapes; a line break becomes a blank.
[[nodiscard]] std::string icalText(std::string_view value);

} // namespace trailscope
