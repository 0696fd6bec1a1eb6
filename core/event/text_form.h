// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Appends the records of a text as JSON in UTF-8. At least TextBuffer::padding readable bytes follow the
//! text.
using AppendJson = void (*)(std::string_view text, std::string& json);

//! What makes JSON records of a text that is no JSON in UTF-8, or holds rows of an access log: a table, a
//! log, a text in UTF-16. Nothing for all others, which a parser reads as they are.
[[nodiscard]] AppendJson jsonMakerFor(std::string_view text);

} // namespace trailscope
