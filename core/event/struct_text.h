// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Appends a struct or array as Athena writes them into results (`{type=IAMUser, username=null}`, `[a, b]`)
//! as JSON. Values are in no quotes, so one ends where the next name, the next element or the closing bracket
//! begins. False, with \a json as it was, when the text is none. Source: Athena user guide, "Querying AWS
//! CloudTrail logs" (columns of struct type); the form is that of Presto's text output.
[[nodiscard]] bool appendStructText(std::string_view text, std::string& json);

} // namespace trailscope
