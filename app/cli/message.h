// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trailscope::cli {

//! Writes a line to standard error, beside the answer. Hidden characters, which names of files or calendars
//! may hold, come as visible marks.
void tell(std::string_view line);

//! tell() with the program's name in front: what went wrong.
void tellTrouble(std::string_view sentence);

} // namespace trailscope::cli
