// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! The value at a path such as `requestParameters.RegionId` of a raw record, wherever the event lies in it
//! (itself, in `event`, in `contents.event`, `data`, `detail`, `message` or `CloudTrailEvent`, as object or
//! as JSON text). What the event lacks is looked for in the object around it (`__topic__`). Objects that
//! stand there as text or as dotted names are looked into as the reader does (appendNestedRecord). A key may
//! itself hold dots (`requestParameters.LookupAttribute.1.Key`); a key written as in the path comes before
//! one that differs from it in case; `requestParameterJson` stands in for a missing `requestParameters`.
//! Texts come unescaped, everything else as its JSON text. Nothing when the record has no such value or is no
//! JSON.
[[nodiscard]] std::optional<std::string> rawValue(std::string_view record, std::string_view path);

} // namespace trailscope
