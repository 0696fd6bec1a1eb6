// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! The values at a path such as `requestParameters.RegionId` of a raw record, wherever the event lies in it
//! (itself, in `event`, in `contents.event`, `data`, `detail`, `message` or `CloudTrailEvent`, as object or
//! as JSON text). What the event lacks is looked for in the object around it (`__topic__`). Objects that
//! stand there as text or as dotted names are looked into as the reader does (appendNestedRecord). A key may
//! itself hold dots (`requestParameters.LookupAttribute.1.Key`); a key written as in the path comes before
//! one that differs from it in case; `requestParameterJson` stands in for a missing `requestParameters`.
//! Paths go through arrays, and through texts that hold JSON: `resources.ARN` is that of each resource. An
//! array at the end is told as a whole first, then each of its elements. Texts come unescaped, everything
//! else as its JSON text. Nothing when the record has no such value, it is null, or the record is no JSON.
[[nodiscard]] std::vector<std::string> rawValues(std::string_view record, std::string_view path);

//! The first of them.
[[nodiscard]] std::optional<std::string> rawValue(std::string_view record, std::string_view path);

//! Does the record have anything at the path, be it null?
[[nodiscard]] bool holdsRawPath(std::string_view record, std::string_view path);

} // namespace trailscope
