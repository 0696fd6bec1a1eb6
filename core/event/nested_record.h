// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_walk.h"

#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Could a string of a member that should be an object hold one as text? \a begin lies behind its quote.
[[nodiscard]] inline bool isNestedText(const char* begin) noexcept
{
    return *begin == '{' || *begin == '[';
}

//! Is a member of this name an object or array in an event, as userIdentity is? Letter case does not count.
[[nodiscard]] bool isObjectMember(std::string_view name) noexcept;

//! A member of a record whose name may be a path.
struct NamedJson {
    std::string name;
    std::string value; //!< JSON
};

//! Gives a flat record its objects back: exporters write `"userIdentity": "{\"type\": ...}"` (JSON as text),
//! `{type=IAMUser, ...}` (structs of Athena) or `"userIdentity.type": ...` (queries of Log Service). Appends
//! the object that is the walk's value with objects in place of texts and paths; `event.` and other names of
//! what lies around an event fall away in front of a path. Appends nothing when the record is broken.
void appendNestedRecord(JsonWalk record, std::string& json);

//! Appends an object of the members, those with a common start of their paths in one object.
void appendMembers(std::vector<NamedJson> members, std::string& json);

//! Appends the text as a JSON value: as the object or array that it holds, else as a string.
void appendTextAsJson(std::string_view text, std::string& json);

} // namespace trailscope
