// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/json_text.h"

#include <cstddef>

namespace trailscope::maker {

void appendJsonString(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' || text[i] == '\\') {
            out += text.substr(plain, i - plain);
            out += '\\';
            plain = i;
        }
    }
    out += text.substr(plain);
    out += '"';
}

std::string& ObjectWriter::open(std::string_view key)
{
    if (!m_first) {
        m_out += ',';
    }
    m_first = false;
    m_out += '"';
    m_out += key;
    m_out += "\":";
    return m_out;
}

void ObjectWriter::text(std::string_view key, std::string_view value)
{
    appendJsonString(open(key), value);
}

void ObjectWriter::json(std::string_view key, std::string_view value)
{
    open(key) += value;
}

} // namespace trailscope::maker
