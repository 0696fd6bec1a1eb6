// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! Appends the text as a JSON string in quotes, with escapes only where RFC 8259 asks for them. What is no
//! UTF-8, as a file name may be, becomes U+FFFD.
void appendJsonText(std::string_view text, std::string& into);

} // namespace trailscope
