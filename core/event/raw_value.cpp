// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/raw_value.h"

#include "core/base/text.h"
#include "core/event/nested_record.h"
#include "core/event/record_keys.h"
#include "core/event/unicode_escapes.h"

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace trailscope {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int deepestEnvelope = 4;

//! Does the key show that an object is an event itself? One is enough: a trail may lack any.
bool isEventKey(RecordKey key) noexcept
{
    return key == RecordKey::EventName || key == RecordKey::EventTime || key == RecordKey::EventId
        || key == RecordKey::AtTimestamp;
}

//! A value as text: a string unescaped, null as nothing, everything else as it stands in the record.
std::optional<std::string> textOf(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS || type == ondemand::json_type::null) {
        return std::nullopt;
    }
    std::string_view text;
    const auto error = type == ondemand::json_type::string ? value.get_string().get(text)
                                                           : simdjson::to_json_string(value).get(text);
    if (error != simdjson::SUCCESS) {
        return std::nullopt;
    }
    const auto end = text.find_last_not_of(" \t\r\n");
    const bool isString = type == ondemand::json_type::string;
    return std::string(isString ? text : text.substr(0, end + 1));
}

//! With U+FFFD for halves of surrogate pairs, with which the parser would give the text up.
simdjson::padded_string padded(std::string_view json)
{
    return mayHoldSurrogate(json) ? simdjson::padded_string(withoutLoneSurrogates(json))
                                  : simdjson::padded_string(json);
}

//! Calls visit(key, value) for each member of the object that \a text holds until it returns true.
template<typename Visit>
void forEachMember(const simdjson::padded_string& text, Visit visit)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS) {
        return;
    }
    for (auto member : object) {
        std::string_view key;
        ondemand::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS
            || member.value().get(value) != simdjson::SUCCESS || visit(key, value)) {
            return;
        }
    }
}

//! The text of the event itself, out of whatever lies around it; nothing when \a text is no event.
std::optional<std::string> eventIn(std::string_view text, int depth)
{
    const auto json = padded(text);
    bool isEvent = false;
    std::optional<std::string> inner;
    forEachMember(json, [&](std::string_view key, ondemand::value value) {
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

std::optional<std::string> valueIn(ondemand::value value, std::string_view path);

//! The value at a path inside an object whose members come one after another.
std::optional<std::string> valueIn(std::string_view key, ondemand::value value, std::string_view path)
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

std::optional<std::string> valueIn(ondemand::value value, std::string_view path)
{
    ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    BestMatch best;
    for (auto member : object) {
        std::string_view key;
        ondemand::value child;
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
    const auto json = padded(text);
    Found found;
    BestMatch best;
    forEachMember(json, [&](std::string_view key, ondemand::value value) {
        if (equalsIgnoreCase(key, "requestParameterJson")) {
            found.parameterJson = textOf(value);
            if (equalsIgnoreCase(path, key)) {
                return best.offer(key, path, found.parameterJson);
            }
            return false;
        }
        ondemand::json_type type{};
        if (equalsIgnoreCase(key, "requestParameters") && value.type().get(type) == simdjson::SUCCESS) {
            found.hasParameters = type != ondemand::json_type::null;
        }
        return best.offer(key, path, valueIn(key, value, path));
    });
    found.value = best.take();
    return found;
}

//! The value at a path of an event; `requestParameterJson` stands in for a missing `requestParameters`.
std::optional<std::string> valueInEvent(std::string_view event, std::string_view path)
{
    constexpr std::string_view parameters = "requestParameters";
    auto found = findIn(event, path);
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

//! Could a record have objects as texts, or paths as names? Most have not, and are not looked at further.
bool mayBeFlat(std::string_view record)
{
    constexpr std::array signs{std::string_view("\"{"),
                               std::string_view("\"[{"),
                               std::string_view("\"event."),
                               std::string_view("\"contents.event."),
                               std::string_view("\"userIdentity."),
                               std::string_view("\"additionalEventData.")};
    return std::any_of(signs.begin(), signs.end(), [record](std::string_view sign) {
        return record.find(sign) != std::string_view::npos;
    });
}

//! The record with its objects in place of their texts.
std::string nested(std::string_view record)
{
    const auto json = padded(record);
    JsonStructure structure;
    std::string nested;
    if (structure.find({json.data(), json.size()})) {
        appendNestedRecord(JsonWalk(structure), nested);
    }
    return nested;
}

} // namespace

std::optional<std::string> rawValue(std::string_view record, std::string_view path)
{
    const auto inner = eventIn(record, 0);
    const auto event = inner ? std::string_view(*inner) : record;
    auto value = valueInEvent(event, path);
    if (!value && mayBeFlat(event)) {
        value = valueInEvent(nested(event), path);
    }
    return value || event.size() == record.size() ? value : findIn(record, path).value;
}

} // namespace trailscope
