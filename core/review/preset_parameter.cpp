// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset_parameter.h"

#include "core/query/filter_text.h"
#include "core/query/network.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

using Kind = PresetParameter::Kind;

constexpr std::array<std::string_view, 5> kindNames{"period", "number", "names", "networks", "values"};

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) noexcept
{
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

std::string quotedValue(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        result += c == '"' ? "\\\"" : std::string(1, c);
    }
    return result + '"';
}

//! The items between commas that stand outside of quotes, without blanks around and quotes.
std::vector<std::string> itemsOf(std::string_view list)
{
    std::vector<std::string> items;
    while (true) {
        bool inQuotes = false;
        const auto* comma = std::find_if(list.begin(), list.end(), [&inQuotes](char c) {
            inQuotes = inQuotes != (c == '"');
            return c == ',' && !inQuotes;
        });
        const auto length = static_cast<std::size_t>(comma - list.begin());
        auto item = trimmed(list.substr(0, length));
        if (item.size() > 1 && item.front() == '"' && item.back() == '"') {
            item = item.substr(1, item.size() - 2);
        }
        items.emplace_back(item);
        if (length == list.size()) {
            return items;
        }
        list.remove_prefix(length + 1);
    }
}

std::string listText(const std::vector<std::string>& items)
{
    std::string text = "(";
    for (const auto& item : items) {
        text += (text.size() > 1 ? " or " : "") + quotedValue(item);
    }
    return text + ')';
}

//! What the value becomes, not yet checked.
std::string textOf(Kind kind, std::string_view value)
{
    if (kind == Kind::Number) {
        return std::string(value);
    }
    if (kind != Kind::Period) {
        return listText(itemsOf(value));
    }
    constexpr std::string_view to = "..";
    const auto dots = value.find(to);
    if (dots == std::string_view::npos) {
        return '(' + quotedValue(value) + ')';
    }
    return '[' + quotedValue(trimmed(value.substr(0, dots))) + ", "
         + quotedValue(trimmed(value.substr(dots + to.size()))) + ']';
}

//! Why the value is wrong; empty when it is not.
std::string mistakeIn(const PresetParameter& parameter, std::string_view value)
{
    constexpr std::size_t mostDigits = 15;
    const auto isNetwork = [](const std::string& item) {
        return parseAddress(item).has_value() || parseNetwork(item).has_value();
    };
    const auto parses = [&](std::string_view subject) {
        return parseFilter(std::string(subject) + textOf(parameter.kind, value)).filter() != nullptr;
    };
    const auto items = itemsOf(value);
    if (std::find(items.begin(), items.end(), "") != items.end()) {
        return "a value is missing";
    }
    switch (parameter.kind) {
    case Kind::Number:
        return value.size() <= mostDigits && std::all_of(value.begin(), value.end(), isDigit)
                 ? ""
                 : "must be a whole number";
    case Kind::Period:
        return parses("time in ") ? ""
                                  : "must be a period such as last 30d, 2026-10, 2026-10-01..2026-10-31 or *";
    case Kind::Networks:
        return std::all_of(items.begin(), items.end(), isNetwork)
                 ? ""
                 : "must be addresses or networks such as 10.0.0.0/8, separated by commas";
    case Kind::Values:
        return parses(std::string(fieldName(parameter.field.value_or(Field::Event))) + " = ")
                 ? ""
                 : "must be values of the field, separated by commas";
    case Kind::Names:
        break;
    }
    return parses("user = ") ? "" : "must be names, separated by commas";
}

//! The id of a reference that begins at the front; nothing when none does.
std::optional<std::string_view> referenceAt(std::string_view text)
{
    const auto end = text.find('}');
    if (!text.starts_with("${") || end == std::string_view::npos) {
        return std::nullopt;
    }
    const auto id = text.substr(2, end - 2);
    return isParameterId(id) ? std::optional(id) : std::nullopt;
}

} // namespace

std::string_view kindName(Kind kind) noexcept
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<Kind> findParameterKind(std::string_view name) noexcept
{
    const auto* const found = std::find(kindNames.begin(), kindNames.end(), name);
    return found == kindNames.end() ? std::nullopt
                                    : std::optional(static_cast<Kind>(found - kindNames.begin()));
}

bool isParameterId(std::string_view id) noexcept
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !id.empty() && isLetter(id.front())
        && std::all_of(id.begin(), id.end(), [&](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

Result<std::string> parameterText(const PresetParameter& parameter, std::string_view value)
{
    const auto typed = trimmed(value);
    if (auto mistake = mistakeIn(parameter, typed); !mistake.empty()) {
        return Error{ErrorCode::BadArgument, parameter.id, std::move(mistake)};
    }
    return textOf(parameter.kind, typed);
}

Result<FilledText> fillText(std::string_view text, const std::vector<PresetParameter>& parameters)
{
    FilledText filled;
    for (std::size_t at = 0; at < text.size();) {
        const auto id = parameters.empty() ? std::nullopt : referenceAt(text.substr(at));
        if (!id) {
            filled.text += text[at++];
            continue;
        }
        const auto parameter =
            std::find_if(parameters.begin(), parameters.end(),
                         [&id](const PresetParameter& candidate) { return candidate.id == *id; });
        if (parameter == parameters.end()) {
            return Error{ErrorCode::BadArgument, std::string(*id), "is no parameter of the preset"};
        }
        auto value = parameterText(*parameter, parameter->value);
        if (!value.ok()) {
            return value.error();
        }
        const auto end = at + id->size() + 3;
        const auto filledBegin = filled.text.size();
        filled.text += value.value();
        filled.pieces.push_back({at, end, filledBegin, filled.text.size()});
        at = end;
    }
    return filled;
}

Result<std::string> filledText(std::string_view text, const std::vector<PresetParameter>& parameters)
{
    auto filled = fillText(text, parameters);
    return filled.ok() ? Result<std::string>(std::move(filled.value().text)) : filled.error();
}

bool refersTo(std::string_view text, std::string_view id)
{
    return text.find("${" + std::string(id) + '}') != std::string_view::npos;
}

} // namespace trailscope
