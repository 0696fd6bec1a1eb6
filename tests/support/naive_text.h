// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace trailscope::test {

//! How texts are compared, written down plainly. Letters beyond ASCII are taken to have no case.

//! `*` and `?` of the pattern are wildcards, a backslash makes the sign behind it plain.
[[nodiscard]] bool isLike(const std::string& text, const std::string& pattern);

[[nodiscard]] std::string lower(std::string text);

//! The words of a text, or of a pattern, in which `?` is a wildcard and `\?` the sign.
[[nodiscard]] std::vector<std::string> words(const std::string& text, bool isPattern);

//! Are all words of \a value, which may hold wildcards, among those of \a text?
[[nodiscard]] bool hasWords(const std::string& text, const std::string& value);

//! Do they stand there one behind the other?
[[nodiscard]] bool hasPhrase(const std::string& text, const std::string& value);

} // namespace trailscope::test
