// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string_view>

namespace re2 {
class RE2;
}

namespace trailscope {

//! A user's regular expression in RE2 syntax, without regard to case. No input can make RE2 take more than
//! linear time. BadFilter with RE2's words when it is none.
[[nodiscard]] Result<std::shared_ptr<const re2::RE2>> compileExpression(std::string_view expression);

} // namespace trailscope
