// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/nested_record.h"

#include "core/base/json_text.h"
#include "core/base/text.h"
#include "core/event/json_key.h"
#include "core/event/json_tree.h"
#include "core/event/record_keys.h"
#include "core/event/struct_text.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

//! No name is a path of more parts, and no stack is made for more.
constexpr std::size_t maxParts = 32;

//! Objects in objects that may stand there as text: sessionContext in userIdentity, attributes in that.
constexpr int deepestNesting = 4;

// Sources: as in record_keys.cpp
constexpr std::array objectMembers{
    std::string_view("userIdentity"),        std::string_view("sessionContext"),
    std::string_view("attributes"),          std::string_view("sessionAttributes"),
    std::string_view("sessionIssuer"),       std::string_view("webIdFederationData"),
    std::string_view("onBehalfOf"),          std::string_view("inScopeOf"),
    std::string_view("requestParameters"),   std::string_view("responseElements"),
    std::string_view("additionalEventData"), std::string_view("serviceEventDetails"),
    std::string_view("eventAttributes"),     std::string_view("insightDetails"),
    std::string_view("tlsDetails"),          std::string_view("addendum"),
    std::string_view("resources"),           std::string_view("referencedResources")};

//! The value that the walk goes behind, as it stands in the text.
std::string_view takeValue(JsonWalk& walk)
{
    const char* const begin = walk.here();
    if (!walk.skip()) {
        return {};
    }
    const char* end = walk.here();
    while (end > begin && static_cast<unsigned char>(end[-1]) <= ' ') {
        --end;
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

//! A key in front of which lies `event.` or the like, without that.
std::string_view pathOf(std::string_view key)
{
    for (auto dot = key.find('.'); dot != std::string_view::npos; dot = key.find('.')) {
        if (findRecordKey(key.substr(0, dot)) != RecordKey::Wrapped) {
            break;
        }
        key.remove_prefix(dot + 1);
    }
    return key;
}

std::string_view leafOf(std::string_view path)
{
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

using Members = std::vector<NamedJson>;

//! Writes the sorted members \a first to \a last, whose names share the first \a skip characters.
// NOLINTNEXTLINE(misc-no-recursion): as deep as maxParts
void writeMembers(const Members& members, std::size_t first, std::size_t last, std::size_t skip,
                  std::size_t depth, std::string& json)
{
    json += '{';
    while (first < last) {
        const auto name = std::string_view(members[first].name).substr(skip);
        const auto dot = depth < maxParts ? name.find('.') : std::string_view::npos;
        auto next = first + 1;
        json += json.ends_with('{') ? "" : ",";
        appendJsonText(name.substr(0, dot), json);
        json += ':';
        if (dot == std::string_view::npos) {
            json += members[first].value;
        } else {
            const auto group = name.substr(0, dot + 1);
            while (next < last && std::string_view(members[next].name).substr(skip).starts_with(group)) {
                ++next;
            }
            writeMembers(members, first, next, skip + dot + 1, depth + 1, json);
        }
        first = next;
    }
    json += '}';
}

std::string objectOf(JsonWalk& object, int depth);

//! Goes behind the value. Empty when it is broken.
// NOLINTNEXTLINE(misc-no-recursion): as deep as deepestNesting
std::string valueOf(std::string_view name, JsonWalk& value, int depth)
{
    if (depth < deepestNesting && isObjectMember(name)) {
        if (value.token() == '"' && isNestedText(value.here() + 1)) {
            std::string_view text;
            std::string json;
            if (value.readScalar(text)) {
                appendTextAsJson(text, json);
            }
            return json;
        }
        const bool mayHoldTexts = equalsIgnoreCase(name, "userIdentity") || depth > 0;
        if (value.token() == '{' && mayHoldTexts) {
            return objectOf(value, depth);
        }
    }
    return std::string(takeValue(value));
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as deepestNesting
std::string objectOf(JsonWalk& object, int depth)
{
    std::string json = "{";
    // NOLINTNEXTLINE(misc-no-recursion): see above
    const bool sound = object.forEachMember([&](const char* begin, JsonWalk& value) {
        const auto key = json::keyAt(begin);
        const auto inner = valueOf(key, value, depth + 1);
        json += json.size() == 1 ? "\"" : ",\"";
        json.append(key).append("\":").append(inner);
        return !inner.empty();
    });
    return sound ? json + '}' : std::string();
}

} // namespace

bool isObjectMember(std::string_view name) noexcept
{
    return std::any_of(objectMembers.begin(), objectMembers.end(),
                       [name](std::string_view member) { return equalsIgnoreCase(member, name); });
}

void appendNestedRecord(JsonWalk record, std::string& json)
{
    Members members;
    const bool sound = record.forEachMember([&](const char* begin, JsonWalk& value) {
        const auto path = pathOf(json::keyAt(begin));
        members.push_back({std::string(path), valueOf(leafOf(path), value, 0)});
        return !members.back().value.empty();
    });
    if (sound) {
        appendMembers(std::move(members), json);
    }
}

void appendMembers(std::vector<NamedJson> members, std::string& json)
{
    std::stable_sort(members.begin(), members.end(),
                     [](const NamedJson& a, const NamedJson& b) { return a.name < b.name; });
    writeMembers(members, 0, members.size(), 0, 0, json);
}

void appendTextAsJson(std::string_view text, std::string& json)
{
    if (!text.empty() && isNestedText(text.data()) && parseJsonTree(text)) {
        json += text;
    } else if (!appendStructText(text, json)) {
        appendJsonText(text, json);
    }
}

} // namespace trailscope
