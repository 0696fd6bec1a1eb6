// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace trailscope {

//! What a record says of the resources it touched, in the form of resourceName and resourceType: names of one
//! type joined by `,`, types by `;` (ActionTrail "Management event structure").
struct ResourceNames {
    std::string names;
    std::string types;
};

//! Reads `{"ACS::ECS::Instance": ["i-..."]}`, `[{"resourceType": ..., "resourceName": ...}]` and CloudTrail's
//! `[{"ARN": ..., "type": ...}]`. \a begin lies at the bracket, inside a text that ends at \a end and has
//! padding behind it.
void readReferencedResources(const char* begin, const char* end, ResourceNames& into);

} // namespace trailscope
