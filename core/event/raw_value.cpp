// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/raw_value.h"

#include "core/base/padded_json.h"
#include "core/base/text.h"
#include "core/event/nested_record.h"
#include "core/event/record_keys.h"
#include "core/event/unicode_escapes.h"

#include <algorithm>
#include <array>
#include <iterator>
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

enum class Nulls : std::uint8_t {
    AreNothing,
    AreTexts, //!< "null"
};

//! A path in the record, or what is left of it below some member.
struct Path {
    std::string_view text;
    Nulls nulls = Nulls::AreNothing;

    [[nodiscard]] Path below(std::string_view key) const { return {text.substr(key.size() + 1), nulls}; }
};

//! A value as text: a string unescaped, everything else as it stands in the record.
std::optional<std::string> textOf(ondemand::value value, Nulls nulls = Nulls::AreNothing)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS
        || (type == ondemand::json_type::null && nulls == Nulls::AreNothing)) {
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
    return mayHoldSurrogate(json) ? paddedJson(withoutLoneSurrogates(json)) : paddedJson(json);
}

//! Calls visit(key, value) for each member of the object that \a text holds until it returns true.
template<typename Visit>
void forEachMember(const simdjson::padded_string& text, Visit visit)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    reserveFor(text, parser);
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

using Values = std::vector<std::string>;

//! Arrays and texts of JSON inside each other are looked into so deep.
constexpr int deepestList = 8;

bool mayHoldArray(std::string_view text) noexcept
{
    return text.size() >= 2 && text.front() == '[' && text.back() == ']';
}

//! Calls visit(value) with what \a text holds when it is the JSON of an object or array.
template<typename Visit>
void visitJson(const std::string& text, Visit visit)
{
    if (text.empty() || (text.front() != '{' && text.front() != '[')) {
        return;
    }
    const auto json = padded(text);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value value;
    reserveFor(json, parser);
    if (parser.iterate(json).get(document) == simdjson::SUCCESS
        && document.get_value().get(value) == simdjson::SUCCESS) {
        visit(value);
    }
}

template<typename Visit>
void forEachElement(ondemand::value value, Visit visit)
{
    ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        return;
    }
    for (auto element : array) {
        ondemand::value child;
        if (element.get(child) != simdjson::SUCCESS) {
            return;
        }
        visit(child);
    }
}

//! Appends a value's text, and those of its elements when it is an array or a text that holds one.
void appendTexts(std::string text, int depth, Values& into)
{
    into.push_back(text);
    if (depth < deepestList && mayHoldArray(text)) {
        visitJson(text, [&](ondemand::value array) {
            forEachElement(array, [&](ondemand::value element) {
                if (auto inner = textOf(element)) {
                    appendTexts(std::move(*inner), depth + 1, into);
                }
            });
        });
    }
}

Values valuesIn(ondemand::value value, Path path, int depth);

//! The values at a path inside an object whose members come one after another.
Values valuesIn(std::string_view key, ondemand::value value, Path path, int depth)
{
    Values values;
    if (equalsIgnoreCase(key, path.text)) {
        if (auto text = textOf(value, path.nulls)) {
            appendTexts(std::move(*text), depth, values);
        }
        return values;
    }
    const bool isPrefix =
        path.text.size() > key.size() && path.text[key.size()] == '.' && startsWithIgnoreCase(path.text, key);
    return isPrefix ? valuesIn(value, path.below(key), depth) : values;
}

//! Keeps the values of the key that is written as in the path, else of the first one that differs from it in
//! case only: two such keys of one object are two keys.
class BestMatch {
public:
    //! True when no later key can be a better one.
    bool offer(std::string_view key, std::string_view path, Values values)
    {
        const bool isExact = path.starts_with(key);
        if (!values.empty() && (isExact || m_values.empty())) {
            m_values = std::move(values);
            return isExact;
        }
        return false;
    }

    [[nodiscard]] Values take() { return std::move(m_values); }

private:
    Values m_values;
};

Values valuesInObject(ondemand::value value, Path path, int depth)
{
    ondemand::object object;
    BestMatch best;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return {};
    }
    for (auto member : object) {
        std::string_view key;
        ondemand::value child;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS
            || member.value().get(child) != simdjson::SUCCESS) {
            break;
        }
        if (best.offer(key, path.text, valuesIn(key, child, path, depth))) {
            break;
        }
    }
    return best.take();
}

Values valuesIn(ondemand::value value, Path path, int depth)
{
    ondemand::json_type type{};
    Values values;
    const auto addFrom = [&](ondemand::value inner) {
        auto some = valuesIn(inner, path, depth + 1);
        std::move(some.begin(), some.end(), std::back_inserter(values));
    };
    if (depth > deepestList || value.type().get(type) != simdjson::SUCCESS) {
        return values;
    }
    if (type == ondemand::json_type::object) {
        return valuesInObject(value, path, depth);
    }
    if (type == ondemand::json_type::array) {
        forEachElement(value, addFrom);
    } else if (type == ondemand::json_type::string) {
        visitJson(textOf(value).value_or(std::string()), addFrom);
    }
    return values;
}

//! The values at a path of an event, and whether the first key of the path was there with a value.
struct Found {
    Values values;
    bool hasParameters = false;
    std::optional<std::string> parameterJson;
};

Found findIn(std::string_view text, Path path)
{
    const auto json = padded(text);
    Found found;
    BestMatch best;
    forEachMember(json, [&](std::string_view key, ondemand::value value) {
        if (equalsIgnoreCase(key, "requestParameterJson")) {
            found.parameterJson = textOf(value);
            const bool isAsked = equalsIgnoreCase(path.text, key) && found.parameterJson;
            return isAsked && best.offer(key, path.text, {*found.parameterJson});
        }
        ondemand::json_type type{};
        if (equalsIgnoreCase(key, "requestParameters") && value.type().get(type) == simdjson::SUCCESS) {
            found.hasParameters = type != ondemand::json_type::null;
        }
        return best.offer(key, path.text, valuesIn(key, value, path, 0));
    });
    found.values = best.take();
    return found;
}

//! The values at a path of an event; `requestParameterJson` stands in for a missing `requestParameters`.
Values valuesInEvent(std::string_view event, Path path)
{
    constexpr std::string_view parameters = "requestParameters";
    auto found = findIn(event, path);
    if (!found.values.empty() || found.hasParameters || !found.parameterJson) {
        return std::move(found.values);
    }
    if (equalsIgnoreCase(path.text, parameters)) {
        return {std::move(*found.parameterJson)};
    }
    const bool isInside = path.text.size() > parameters.size() && path.text[parameters.size()] == '.'
                       && startsWithIgnoreCase(path.text, parameters);
    return isInside ? findIn(*found.parameterJson, path.below(parameters)).values : Values();
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

Values valuesInRecord(std::string_view record, Path path)
{
    const auto inner = eventIn(record, 0);
    const auto event = inner ? std::string_view(*inner) : record;
    auto values = valuesInEvent(event, path);
    if (values.empty() && mayBeFlat(event)) {
        values = valuesInEvent(nested(event), path);
    }
    return !values.empty() || event.size() == record.size() ? values : findIn(record, path).values;
}

} // namespace

std::vector<std::string> rawValues(std::string_view record, std::string_view path)
{
    return valuesInRecord(record, {path, Nulls::AreNothing});
}

bool holdsRawPath(std::string_view record, std::string_view path)
{
    return !valuesInRecord(record, {path, Nulls::AreTexts}).empty();
}

std::optional<std::string> rawValue(std::string_view record, std::string_view path)
{
    auto values = rawValues(record, path);
    return values.empty() ? std::nullopt : std::optional(std::move(values.front()));
}

} // namespace trailscope
