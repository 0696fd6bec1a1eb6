// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/review/local_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Writes an indented JSON document from its first bracket on. Inside of an object each value is given its
//! key, inside of a list an empty one.
class JsonOutput {
public:
    void open(std::string_view key, char bracket); //!< `{` or `[`
    void close(char bracket);

    void text(std::string_view key, std::string_view text);
    void localText(std::string_view key, const LocalText& text);
    void number(std::string_view key, std::int64_t number);
    void flag(std::string_view key, bool flag);
    void fields(std::string_view key, const std::vector<Field>& fields); //!< a list of names in one line

    [[nodiscard]] const std::string& document() const noexcept { return m_document; }

private:
    void start(std::string_view key);

    std::string m_document;
    std::size_t m_depth = 0;
    bool m_isFirst = true; //!< of its object or list
};

} // namespace trailscope
