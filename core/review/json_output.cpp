// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/json_output.h"

#include "core/base/json_text.h"

namespace trailscope {

void JsonOutput::start(std::string_view key)
{
    if (m_depth > 0) {
        m_document += m_isFirst ? "\n" : ",\n";
        m_document.append(m_depth * 2, ' ');
    }
    m_isFirst = false;
    if (!key.empty()) {
        appendJsonText(key, m_document);
        m_document += ": ";
    }
}

void JsonOutput::open(std::string_view key, char bracket)
{
    start(key);
    m_document += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonOutput::close(char bracket)
{
    --m_depth;
    if (!m_isFirst) {
        m_document += '\n';
        m_document.append(m_depth * 2, ' ');
    }
    m_document += bracket;
    m_document += m_depth == 0 ? "\n" : "";
    m_isFirst = false;
}

void JsonOutput::text(std::string_view key, std::string_view text)
{
    start(key);
    appendJsonText(text, m_document);
}

void JsonOutput::localText(std::string_view key, const LocalText& text)
{
    open(key, '{');
    for (const auto& [language, words] : text.byLanguage) {
        this->text(language, words);
    }
    close('}');
}

void JsonOutput::number(std::string_view key, std::int64_t number)
{
    start(key);
    m_document += std::to_string(number);
}

void JsonOutput::flag(std::string_view key, bool flag)
{
    start(key);
    m_document += flag ? "true" : "false";
}

void JsonOutput::fields(std::string_view key, const std::vector<Field>& fields)
{
    start(key);
    const char* separator = "[";
    for (const auto field : fields) {
        m_document += separator;
        appendJsonText(fieldName(field), m_document);
        separator = ", ";
    }
    m_document += fields.empty() ? "[]" : "]";
}

} // namespace trailscope
