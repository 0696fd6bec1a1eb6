// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! One value of a JSON text with everything below it, in the order of the text. For showing one record: it
//! copies all texts.
struct JsonNode {
    enum class Kind : std::uint8_t {
        Object,
        Array,
        Text,  //!< `value` is unescaped
        Other, //!< number, true, false or null; `value` is what stands there, digit by digit
    };

    std::string key; //!< of the object above; empty in an array and at the root
    Kind kind = Kind::Other;
    std::string value;              //!< of Text and Other
    std::vector<JsonNode> children; //!< of Object and Array; repeated keys stay
    bool fromText = false;          //!< an object or array that stood in the text as a string of JSON

    bool operator==(const JsonNode&) const = default;
};

//! Reads a JSON text. Strings that hold an object or array themselves (`requestParameterJson`,
//! `additionalEventData` in some deliveries) become one. Half of a surrogate pair becomes U+FFFD. Nothing
//! when it is no JSON or nested more than 200 deep.
[[nodiscard]] std::optional<JsonNode> parseJsonTree(std::string_view json);

//! The tree as indented JSON, two blanks a level. Strings of JSON are written as what they hold.
[[nodiscard]] std::string indentedJson(const JsonNode& root);

} // namespace trailscope
