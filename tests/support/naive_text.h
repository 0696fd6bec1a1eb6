// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace trailscope::test {

//! How texts are compared, written down plainly. Letters beyond ASCII are taken to have no case.

//! `*` and `?` of the pattern are wildcards, a backslash makes the sign behind it plain.
[[nodiscard]] bool isLike(const std::string& text, const std::string& pattern);

[[nodiscard]] std::string lower(std::string text);

//! Are all words of \a value, which may hold wildcards, among those of \a text?
[[nodiscard]] bool hasWords(const std::string& text, const std::string& value);

//! Do they stand there one behind the other?
[[nodiscard]] bool hasPhrase(const std::string& text, const std::string& value);

} // namespace trailscope::test
