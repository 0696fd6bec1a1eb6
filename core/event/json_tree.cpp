// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_tree.h"

#include "core/base/json_text.h"
#include "core/base/padded_json.h"
#include "core/event/unicode_escapes.h"

#include <simdjson.h>

namespace trailscope {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int deepestTree = 200;

std::optional<JsonNode> parseAtDepth(std::string_view json, int depth);

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool mayHoldJson(std::string_view text)
{
    text = trimmed(text);
    return text.size() >= 2
        && ((text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']'));
}

bool readValue(ondemand::value value, JsonNode& node, int depth);

bool readObject(ondemand::object object, JsonNode& node, int depth)
{
    node.kind = JsonNode::Kind::Object;
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS) {
            return false;
        }
        auto& child = node.children.emplace_back();
        child.key = key;
        if (field.value().get(value) != simdjson::SUCCESS || !readValue(value, child, depth + 1)) {
            return false;
        }
    }
    return true;
}

bool readArray(ondemand::array array, JsonNode& node, int depth)
{
    node.kind = JsonNode::Kind::Array;
    for (auto element : array) {
        ondemand::value value;
        if (element.get(value) != simdjson::SUCCESS
            || !readValue(value, node.children.emplace_back(), depth + 1)) {
            return false;
        }
    }
    return true;
}

bool readText(std::string_view text, JsonNode& node, int depth)
{
    if (mayHoldJson(text)) {
        if (auto inner = parseAtDepth(text, depth + 1)) {
            inner->key = std::move(node.key);
            inner->fromText = true;
            node = std::move(*inner);
            return true;
        }
    }
    node.kind = JsonNode::Kind::Text;
    node.value = text;
    return true;
}

bool readValue(ondemand::value value, JsonNode& node, int depth)
{
    ondemand::json_type type{};
    if (depth > deepestTree || value.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    switch (type) {
    case ondemand::json_type::object: {
        ondemand::object object;
        return value.get_object().get(object) == simdjson::SUCCESS && readObject(object, node, depth);
    }
    case ondemand::json_type::array: {
        ondemand::array array;
        return value.get_array().get(array) == simdjson::SUCCESS && readArray(array, node, depth);
    }
    case ondemand::json_type::string: {
        std::string_view text;
        return value.get_string().get(text) == simdjson::SUCCESS && readText(text, node, depth);
    }
    default:
        node.value = trimmed(value.raw_json_token());
        return true;
    }
}

std::optional<JsonNode> parseAtDepth(std::string_view json, int depth)
{
    ondemand::parser parser;
    const auto padded = mayHoldSurrogate(json) ? paddedJson(withoutLoneSurrogates(json)) : paddedJson(json);
    reserveFor(padded, parser);
    ondemand::document document;
    ondemand::value value;
    JsonNode root;
    if (depth > deepestTree || parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_value().get(value) != simdjson::SUCCESS || !readValue(value, root, depth)
        || document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
        return std::nullopt;
    }
    return root;
}

void writeNode(const JsonNode& node, std::size_t depth, std::string& out)
{
    if (node.kind == JsonNode::Kind::Text) {
        appendJsonText(node.value, out);
        return;
    }
    if (node.kind == JsonNode::Kind::Other) {
        out += node.value;
        return;
    }
    const bool object = node.kind == JsonNode::Kind::Object;
    out += object ? '{' : '[';
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        out.append((depth + 1) * 2, ' ');
        if (object) {
            appendJsonText(node.children[i].key, out);
            out += ": ";
        }
        writeNode(node.children[i], depth + 1, out);
    }
    if (!node.children.empty()) {
        out += '\n';
        out.append(depth * 2, ' ');
    }
    out += object ? '}' : ']';
}

} // namespace

std::optional<JsonNode> parseJsonTree(std::string_view json)
{
    return parseAtDepth(json, 0);
}

std::string indentedJson(const JsonNode& root)
{
    std::string out;
    writeNode(root, 0, out);
    return out;
}

} // namespace trailscope
