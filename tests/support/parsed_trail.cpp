// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/parsed_trail.h"

#include <cstring>
#include <new>

namespace trailscope::test {

std::unique_ptr<ParsedTrail> parseTrail(std::string_view json)
{
    TextBuffer text;
    if (!text.reserve(json.size() + 1)) {
        throw std::bad_alloc();
    }
    std::memcpy(text.data(), json.data(), json.size());
    text.setSize(json.size());
    auto parsed = std::make_unique<ParsedTrail>();
    TrailParser parser;
    parsed->error = parser.parse(text, parsed->sink);
    return parsed;
}

std::string namedRecord(std::string_view name, std::string_view more)
{
    return R"({"eventId":"id-)" + std::string(name) + R"(","eventName":")" + std::string(name)
         + R"(","eventTime":"2026-10-01T00:00:00Z")" + std::string(more) + "}";
}

} // namespace trailscope::test
