// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/json_input.h"

#include "core/base/padded_json.h"

namespace trailscope {

namespace {

constexpr auto succeeded = simdjson::SUCCESS;

} // namespace

std::optional<JsonInput::Object> JsonInput::parse(std::string_view json)
{
    Object members;
    if (const auto error = m_parser.parse(paddedJson(json)).get_object().get(members); error != succeeded) {
        reject({}, std::string("no JSON object: ") + simdjson::error_message(error));
        return std::nullopt;
    }
    return members;
}

void JsonInput::reject(std::string_view key, std::string reason)
{
    m_problems.push_back({ErrorCode::BadPreset, std::string(key), std::move(reason)});
}

std::string JsonInput::text(std::string_view key, Element value)
{
    std::string_view text;
    if (value.get_string().get(text) != succeeded || text.empty()) {
        reject(key, "must be a text");
    }
    return std::string(text);
}

LocalText JsonInput::localText(std::string_view key, Element value)
{
    LocalText texts;
    Object languages;
    if (value.get_object().get(languages) != succeeded) {
        reject(key, "must be an object from language codes to texts");
        return texts;
    }
    for (const auto member : languages) {
        texts.byLanguage[std::string(member.key)] = text(memberKey(key, member.key), member.value);
    }
    if (!texts.byLanguage.contains("en")) {
        reject(key, "has no English text");
    }
    return texts;
}

std::optional<Field> JsonInput::field(std::string_view key, Element value)
{
    std::string_view name;
    if (value.get_string().get(name) == succeeded) {
        if (const auto field = findField(name)) {
            return field;
        }
    }
    reject(key, "\"" + std::string(name) + "\" is no field");
    return std::nullopt;
}

std::vector<Field> JsonInput::fields(std::string_view key, Element value)
{
    std::vector<Field> fields;
    for (const auto name : list(key, value)) {
        if (const auto one = field(key, name)) {
            fields.push_back(*one);
        }
    }
    return fields;
}

std::optional<std::int64_t> JsonInput::number(std::string_view key, Element value)
{
    std::int64_t number = 0;
    if (value.get_int64().get(number) != succeeded) {
        reject(key, "must be a whole number");
        return std::nullopt;
    }
    return number;
}

bool JsonInput::flag(std::string_view key, Element value)
{
    bool flag = false;
    if (value.get_bool().get(flag) != succeeded) {
        reject(key, "must be true or false");
    }
    return flag;
}

std::optional<JsonInput::Object> JsonInput::object(std::string_view key, Element value)
{
    Object object;
    if (value.get_object().get(object) != succeeded) {
        reject(key, "must be an object");
        return std::nullopt;
    }
    return object;
}

std::vector<JsonInput::Element> JsonInput::list(std::string_view key, Element value)
{
    Array array;
    if (value.get_array().get(array) != succeeded) {
        reject(key, "must be a list");
        return {};
    }
    return {array.begin(), array.end()};
}

void JsonInput::require(const Object& object, std::initializer_list<std::string_view> names,
                        std::string_view at)
{
    for (const auto name : names) {
        Element ignored;
        if (object[name].get(ignored) != succeeded) {
            reject(memberKey(at, name), "is missing");
        }
    }
}

std::int64_t JsonInput::requireVersion(const Object& document, std::int64_t newest)
{
    constexpr std::string_view key = "schemaVersion";
    Element value;
    if (document[key].get(value) != succeeded) {
        reject(key, "is missing");
        return 0;
    }
    const auto version = number(key, value);
    if (!version) {
        return 0;
    }
    if (*version < 1 || *version > newest) {
        reject(key, "only version " + std::string(newest > 1 ? "1 to " : "") + std::to_string(newest)
                        + " is known");
        return 0;
    }
    m_version = *version;
    return m_version;
}

std::string itemKey(std::string_view list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

std::string memberKey(std::string_view object, std::string_view name)
{
    return object.empty() ? std::string(name) : std::string(object) + '.' + std::string(name);
}

} // namespace trailscope
