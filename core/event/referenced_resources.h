// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_walk.h"

#include <string>

namespace trailscope {

//! What a record says of the resources it touched, in the form of resourceName and resourceType: names of one
//! type joined by `,`, types by `;` (ActionTrail "Management event structure").
struct ResourceNames {
    std::string names;
    std::string types;
};

//! Reads `{"ACS::ECS::Instance": ["i-..."]}`, `[{"resourceType": ..., "resourceName": ...}]` and CloudTrail's
//! `[{"ARN": ..., "type": ...}]`, the object or array that is the walk's value.
void readReferencedResources(JsonWalk resources, ResourceNames& into);

} // namespace trailscope
