// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/referenced_resources.h"

#include "core/base/text.h"
#include "core/event/json_key.h"

#include <algorithm>

namespace trailscope {

namespace {

void add(std::string_view type, std::string_view name, ResourceLists& into)
{
    into.types.add(type);
    into.names.add(name);
}

//! Calls visit(part) for what stands between the separators.
template<typename Visit>
void forEachPart(std::string_view text, char separator, Visit visit)
{
    for (bool isLast = false; !isLast;) {
        const auto end = text.find(separator);
        isLast = end == std::string_view::npos;
        visit(text.substr(0, end));
        text.remove_prefix(isLast ? text.size() : end + 1);
    }
}

//! One name, or a list of them. Goes behind it.
bool addNamesOfType(std::string_view type, JsonWalk& names, ResourceLists& into)
{
    const auto addName = [&](JsonWalk& walk) {
        std::string_view name;
        const bool isRead = walk.readScalar(name);
        if (isRead) {
            add(type, name, into);
        }
        return isRead;
    };
    return names.token() == '[' ? names.forEachElement(addName) : addName(names);
}

//! Goes behind the resource.
bool addResource(JsonWalk& resource, ResourceLists& into)
{
    if (resource.token() != '{') {
        return resource.skip();
    }
    std::string_view type;
    std::string_view name;
    const bool sound = resource.forEachMember([&](const char* keyBegin, JsonWalk& value) {
        const auto key = json::keyAt(keyBegin);
        if (equalsIgnoreCase(key, "resourceType") || equalsIgnoreCase(key, "type")) {
            return value.readScalar(type);
        }
        if (equalsIgnoreCase(key, "resourceName") || equalsIgnoreCase(key, "ARN")) {
            return value.readScalar(name);
        }
        return value.skip();
    });
    if (sound && !(type.empty() && name.empty())) {
        add(type, name, into);
    }
    return sound;
}

} // namespace

void readReferencedResources(JsonWalk resources, ResourceLists& into)
{
    into.names.clear();
    into.types.clear();
    if (resources.token() == '[') {
        static_cast<void>(
            resources.forEachElement([&](JsonWalk& resource) { return addResource(resource, into); }));
    } else {
        static_cast<void>(resources.forEachMember([&](const char* type, JsonWalk& names) {
            return addNamesOfType(json::keyAt(type), names, into);
        }));
    }
}

void splitJoinedResources(std::string_view names, std::string_view types, ResourceLists& into)
{
    into.names.clear();
    into.types.clear();
    forEachPart(types, ';', [&into](std::string_view type) { into.types.add(type); });
    const auto typeCount = std::count(types.begin(), types.end(), ';');
    const bool isPath = names.find('/') != std::string_view::npos;
    const bool areGroups = typeCount == std::count(names.begin(), names.end(), ';') && typeCount > 0;
    const auto addNames = [&](std::string_view some) {
        if (isPath) {
            into.names.add(some);
        } else {
            forEachPart(some, ',', [&into](std::string_view name) { into.names.add(name); });
        }
    };
    if (areGroups || (types.empty() && !isPath)) {
        forEachPart(names, ';', addNames);
    } else {
        addNames(names);
    }
}

} // namespace trailscope
