// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/raw_value.h"

#include "core/base/text.h"
#include "core/event/record_keys.h"

#include <simdjson.h>

namespace trailscope {

namespace {

namespace json = simdjson::ondemand;

constexpr int deepestEnvelope = 4;

//! Does the key show that an object is an event itself? One is enough: a trail may lack any.
bool isEventKey(RecordKey key) noexcept
{
    return key == RecordKey::EventName || key == RecordKey::EventTime || key == RecordKey::EventId
        || key == RecordKey::AtTimestamp;
}

//! A value as text: a string unescaped, null as nothing, everything else as it stands in the record.
std::optional<std::string> textOf(json::value value)
{
    json::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS || type == json::json_type::null) {
        return std::nullopt;
    }
    std::string_view text;
    const auto error = type == json::json_type::string ? value.get_string().get(text)
                                                       : simdjson::to_json_string(value).get(text);
    if (error != simdjson::SUCCESS) {
        return std::nullopt;
    }
    const auto end = text.find_last_not_of(" \t\r\n");
    const bool isString = type == json::json_type::string;
    return std::string(isString ? text : text.substr(0, end + 1));
}

//! Calls visit(key, value) for each member of the object that \a text holds until it returns true.
template<typename Visit>
void forEachMember(const simdjson::padded_string& text, Visit visit)
{
    json::parser parser;
    json::document document;
    json::object object;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS) {
        return;
    }
    for (auto member : object) {
        std::string_view key;
        json::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS
            || member.value().get(value) != simdjson::SUCCESS || visit(key, value)) {
            return;
        }
    }
}

//! The text of the event itself, out of whatever lies around it; nothing when \a text is no event.
std::optional<std::string> eventIn(std::string_view text, int depth)
{
    const simdjson::padded_string padded(text);
    bool isEvent = false;
    std::optional<std::string> inner;
    forEachMember(padded, [&](std::string_view key, json::value value) {
        const auto known = findRecordKey(key);
        isEvent = isEvent || isEventKey(known);
        if (depth < deepestEnvelope && known == RecordKey::Wrapped) {
            if (const auto child = textOf(value)) {
                inner = eventIn(*child, depth + 1);
            }
        }
        return inner.has_value();
    });
    if (inner) {
        return inner;
    }
    return isEvent ? std::optional(std::string(text)) : std::nullopt;
}

std::optional<std::string> valueIn(json::value value, std::string_view path);

//! The value at a path inside an object whose members come one after another.
std::optional<std::string> valueIn(std::string_view key, json::value value, std::string_view path)
{
    if (equalsIgnoreCase(key, path)) {
        return textOf(value);
    }
    const bool isPrefix =
        path.size() > key.size() && path[key.size()] == '.' && startsWithIgnoreCase(path, key);
    return isPrefix ? valueIn(value, path.substr(key.size() + 1)) : std::nullopt;
}

//! Keeps the value of the key that is written as in the path, else the first one that differs from it in case
//! only: two such keys of one object are two keys.
class BestMatch {
public:
    //! True when no later key can be a better one.
    bool offer(std::string_view key, std::string_view path, std::optional<std::string> value)
    {
        const bool isExact = path.starts_with(key);
        if (value && (isExact || !m_value)) {
            m_value = std::move(value);
            return isExact;
        }
        return false;
    }

    [[nodiscard]] std::optional<std::string> take() { return std::move(m_value); }

private:
    std::optional<std::string> m_value;
};

std::optional<std::string> valueIn(json::value value, std::string_view path)
{
    json::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    BestMatch best;
    for (auto member : object) {
        std::string_view key;
        json::value child;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS
            || member.value().get(child) != simdjson::SUCCESS) {
            break;
        }
        if (best.offer(key, path, valueIn(key, child, path))) {
            break;
        }
    }
    return best.take();
}

//! The value at a path of an event, and whether the first key of the path was there with a value.
struct Found {
    std::optional<std::string> value;
    bool hasParameters = false;
    std::optional<std::string> parameterJson;
};

Found findIn(std::string_view text, std::string_view path)
{
    const simdjson::padded_string padded(text);
    Found found;
    BestMatch best;
    forEachMember(padded, [&](std::string_view key, json::value value) {
        if (equalsIgnoreCase(key, "requestParameterJson")) {
            found.parameterJson = textOf(value);
            if (equalsIgnoreCase(path, key)) {
                return best.offer(key, path, found.parameterJson);
            }
            return false;
        }
        json::json_type type{};
        if (equalsIgnoreCase(key, "requestParameters") && value.type().get(type) == simdjson::SUCCESS) {
            found.hasParameters = type != json::json_type::null;
        }
        return best.offer(key, path, valueIn(key, value, path));
    });
    found.value = best.take();
    return found;
}

} // namespace

std::optional<std::string> rawValue(std::string_view record, std::string_view path)
{
    constexpr std::string_view parameters = "requestParameters";
    const auto event = eventIn(record, 0);
    auto found = findIn(event ? std::string_view(*event) : record, path);
    if (found.value || found.hasParameters || !found.parameterJson) {
        return std::move(found.value);
    }
    if (equalsIgnoreCase(path, parameters)) {
        return std::move(found.parameterJson);
    }
    const bool isInside = path.size() > parameters.size() && path[parameters.size()] == '.'
                       && startsWithIgnoreCase(path, parameters);
    return isInside ? findIn(*found.parameterJson, path.substr(parameters.size() + 1)).value : std::nullopt;
}

} // namespace trailscope
