// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/referenced_resources.h"

#include "core/base/text.h"
#include "core/event/json_key.h"

namespace trailscope {

namespace {

//! Appends one more name; names of the type that stands last are joined to it.
class Joiner {
public:
    explicit Joiner(ResourceNames& into) : m_into(into) {}

    void add(std::string_view type, std::string_view name)
    {
        if (m_first || type != m_lastType) {
            m_into.names += m_first ? "" : ";";
            m_into.types += m_first ? "" : ";";
            m_into.types += type;
            m_lastType = type;
        } else {
            m_into.names += ',';
        }
        m_into.names += name;
        m_first = false;
    }

private:
    ResourceNames& m_into;
    std::string m_lastType;
    bool m_first = true;
};

//! One name, or a list of them. Goes behind it.
bool addNamesOfType(std::string_view type, JsonWalk& names, Joiner& joiner)
{
    const auto addName = [&](JsonWalk& walk) {
        std::string_view name;
        const bool isRead = walk.readScalar(name);
        if (isRead) {
            joiner.add(type, name);
        }
        return isRead;
    };
    return names.token() == '[' ? names.forEachElement(addName) : addName(names);
}

//! Goes behind the resource.
bool addResource(JsonWalk& resource, Joiner& joiner)
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
        joiner.add(type, name);
    }
    return sound;
}

} // namespace

void readReferencedResources(JsonWalk resources, ResourceNames& into)
{
    into.names.clear();
    into.types.clear();
    Joiner joiner(into);
    if (resources.token() == '[') {
        static_cast<void>(
            resources.forEachElement([&](JsonWalk& resource) { return addResource(resource, joiner); }));
    } else {
        static_cast<void>(resources.forEachMember([&](const char* type, JsonWalk& names) {
            return addNamesOfType(json::keyAt(type), names, joiner);
        }));
    }
}

} // namespace trailscope
