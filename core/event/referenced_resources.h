// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_walk.h"
#include "core/event/stored_text.h"

#include <string_view>

namespace trailscope {

//! What a record says of the resources it touched: each name and each type once.
struct ResourceLists {
    StoredTextBuilder names;
    StoredTextBuilder types;
};

//! Reads `{"ACS::ECS::Instance": ["i-..."]}`, `[{"resourceType": ..., "resourceName": ...}]` and CloudTrail's
//! `[{"ARN": ..., "type": ...}]`, the object or array that is the walk's value.
void readReferencedResources(JsonWalk resources, ResourceLists& into);

//! Takes ActionTrail's resourceName and resourceType apart: names of one type are joined by `,`, types and
//! what belongs to them by `;` ("Management event structure"). A name with a `/` is the path of an object,
//! which may hold both signs: it is only cut where the types say so.
void splitJoinedResources(std::string_view names, std::string_view types, ResourceLists& into);

} // namespace trailscope
