// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! What a name in a filter means: a field by any of its names, the whole record (an empty path) for `record`,
//! else a path when it has a dot or starts with `event.`, else nothing.
[[nodiscard]] std::optional<Subject> findSubject(std::string_view name);

//! The name that findSubject() turns into this subject again, in quotes where it needs them. Not for
//! AnyColumn, which has none.
[[nodiscard]] std::string subjectName(const Subject& subject);

//! The short name, or path, of what somebody most likely meant: a field's name with few letters changed, or
//! one that Simple Log Service has for the field of an OSS access log. Empty when nothing is near.
[[nodiscard]] std::string nearestFieldName(std::string_view name);

//! The text among \a candidates with the fewest letters changed, if these are at most a third of \a typed and
//! no other is as near (or, for one or two letters, nearly as near).
[[nodiscard]] std::optional<std::string_view> nearestText(std::string_view typed,
                                                          const std::vector<std::string_view>& candidates);

} // namespace trailscope
