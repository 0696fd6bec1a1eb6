// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/trail_parser.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trailscope::test {

//! Records what a parser reports, as plain text.
class TrailRecorder final : public EventSink {
public:
    void event(const EventFields& event, std::uint32_t offset) override
    {
        names.emplace_back(event[Field::Event]);
        offsets.push_back(offset);
        last = event;
        for (std::size_t i = 0; i < last.texts.size(); ++i) {
            lastTexts.at(i) = std::string(event.texts.at(i));
        }
    }

    void damaged(const Error& error, std::uint32_t offset) override
    {
        damage.emplace_back(error.code, offset);
        reasons.push_back(error.detail);
    }

    void flaw(const Error& error, std::uint32_t offset) override
    {
        flaws.emplace_back(error.code, offset);
        reasons.push_back(error.detail);
    }

    [[nodiscard]] const std::string& text(Field field) const
    {
        return lastTexts.at(static_cast<std::size_t>(field));
    }

    std::vector<std::string> names;
    std::vector<std::uint32_t> offsets;
    std::vector<std::pair<ErrorCode, std::uint32_t>> damage;
    std::vector<std::pair<ErrorCode, std::uint32_t>> flaws;
    std::vector<std::string> reasons;
    EventFields last;
    std::array<std::string, static_cast<std::size_t>(Field::Id) + 1> lastTexts;
};

struct ParsedTrail {
    TrailRecorder sink;
    std::optional<Error> error;
};

//! What the parser tells of the text.
[[nodiscard]] std::unique_ptr<ParsedTrail> parseTrail(std::string_view json);

//! A whole record with the name for its event and id; \a more goes behind its members.
[[nodiscard]] std::string namedRecord(std::string_view name, std::string_view more = "");

} // namespace trailscope::test
