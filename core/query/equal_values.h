// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dictionary.h"

#include <memory>
#include <string_view>
#include <vector>

namespace trailscope {

//! Are the two texts equal for `=`: without regard to case, addresses by value?
[[nodiscard]] bool areEqualValues(std::string_view value, std::string_view other);

//! Which texts of two dictionaries are equal, found once a question, so that a row costs the comparison of
//! two numbers. Free to share between threads.
struct EqualValues {
    std::vector<Code> left;  //!< by code a number, the same for equal texts; 0: the other side has none
    std::vector<Code> right; //!< by code of the other dictionary
    std::size_t numbers = 1; //!< they are below it
};

//! The empty text equals none. Null when there are lists, whose members are compared each by itself, and when
//! both sides have so many texts with letters beyond ASCII, whose case
//! only RE2 knows, that comparing each with each would take long.
[[nodiscard]] std::shared_ptr<const EqualValues> findEqualValues(const Dictionary& left,
                                                                 const Dictionary& right);

} // namespace trailscope
