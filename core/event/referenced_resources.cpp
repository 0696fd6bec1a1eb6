// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/referenced_resources.h"

#include "core/base/text.h"
#include "core/event/json_token.h"

namespace trailscope {

namespace {

namespace od = simdjson::ondemand;

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

void addNamesOfType(std::string_view type, od::value& names, Joiner& joiner)
{
    od::array list;
    std::string_view name;
    if (names.get_array().get(list) == simdjson::SUCCESS) {
        for (auto element : list) {
            od::value value;
            if (element.get(value) != simdjson::SUCCESS || !json::readScalar(value, name)) {
                return;
            }
            joiner.add(type, name);
        }
    } else if (json::readScalar(names, name)) {
        joiner.add(type, name);
    }
}

void addResource(od::value& resource, Joiner& joiner)
{
    std::string_view type;
    std::string_view name;
    const bool sound = json::forEachMember(resource, [&](std::string_view key, od::value& value) {
        if (equalsIgnoreCase(key, "resourceType") || equalsIgnoreCase(key, "type")) {
            return json::readScalar(value, type);
        }
        if (equalsIgnoreCase(key, "resourceName") || equalsIgnoreCase(key, "ARN")) {
            return json::readScalar(value, name);
        }
        return true;
    });
    if (sound && !(type.empty() && name.empty())) {
        joiner.add(type, name);
    }
}

} // namespace

void readReferencedResources(const char* begin, const char* end, ResourceNames& into)
{
    into.names.clear();
    into.types.clear();
    Joiner joiner(into);
    od::parser parser;
    od::document document;
    if (parser.iterate(json::textAt(begin, end)).get(document) != simdjson::SUCCESS) {
        return;
    }
    od::array list;
    od::object byType;
    if (*begin == '[' && document.get_array().get(list) == simdjson::SUCCESS) {
        for (auto element : list) {
            od::value resource;
            if (element.get(resource) != simdjson::SUCCESS) {
                return;
            }
            addResource(resource, joiner);
        }
    } else if (*begin == '{' && document.get_object().get(byType) == simdjson::SUCCESS) {
        static_cast<void>(json::forEachMember(byType, [&](std::string_view type, od::value& names) {
            addNamesOfType(type, names, joiner);
            return true;
        }));
    }
}

} // namespace trailscope
