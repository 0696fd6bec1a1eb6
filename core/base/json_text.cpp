// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include "core/base/utf8.h"

#include <simdjson.h>

namespace trailscope {

namespace {

void appendEscaped(std::string_view text, std::string& into)
{
    constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            into += '\\';
            into += c;
        } else if (c == '\n') {
            into += "\\n";
        } else if (c == '\t') {
            into += "\\t";
        } else if (const auto byte = static_cast<unsigned char>(c); byte < 0x20) {
            into += "\\u00";
            into += hex[byte >> 4U];
            into += hex[byte & 15U];
        } else {
            into += c;
        }
    }
}

} // namespace

void appendJsonText(std::string_view text, std::string& into)
{
    into += '"';
    if (text.empty() || simdjson::validate_utf8(text.data(), text.size())) {
        appendEscaped(text, into);
    } else {
        std::string repaired;
        replaceBrokenUtf8(text, repaired);
        appendEscaped(repaired, into);
    }
    into += '"';
}

} // namespace trailscope
