// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope::maker {

//! The text as a JSON string with its quotes.
void appendJsonString(std::string& out, std::string_view text);

//! Writes one JSON object in one row, member after member, into a text of the caller's.
class ObjectWriter {
public:
    explicit ObjectWriter(std::string& out) : m_out(out) { m_out += '{'; }

    void text(std::string_view key, std::string_view value);

    //! \a value is JSON already.
    void json(std::string_view key, std::string_view value);

    //! Writes the key; the caller appends the value.
    std::string& open(std::string_view key);

    //! Appends to the value that open() began.
    void append(std::string_view json) { m_out += json; }

    void close() { m_out += '}'; }

private:
    std::string& m_out;
    bool m_first = true;
};

} // namespace trailscope::maker
