// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dictionary.h"

#include <string_view>
#include <vector>

namespace trailscope {

//! The codes [first, last).
struct CodeRange {
    Code first = 0;
    Code last = 0;
};

//! Where in a sorted dictionary the texts are that begin with \a beginning, whatever the case of its letters:
//! ascending ranges that hold all of them, and few others. \a beginning is ASCII in lower case. A search of
//! halves for each letter, so that the cost hardly grows with the dictionary.
[[nodiscard]] std::vector<CodeRange> textsBeginning(const Dictionary& dictionary, std::string_view beginning);

} // namespace trailscope
