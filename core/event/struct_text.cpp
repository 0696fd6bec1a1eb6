// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/struct_text.h"

#include "core/base/json_text.h"

#include <cstddef>

namespace trailscope {

namespace {

//! Of structs in structs: no record has more.
constexpr int deepestStruct = 16;

bool isNameCharacter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

class StructReader {
public:
    StructReader(std::string_view text, std::string& json) : m_rest(text), m_json(json) {}

    //! The whole text.
    [[nodiscard]] bool read() { return isBracket() && readValue(0, '\0') && m_rest.empty(); }

private:
    [[nodiscard]] bool isBracket() const { return m_rest.starts_with('{') || m_rest.starts_with('['); }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as deepestStruct
    [[nodiscard]] bool readValue(int depth, char closing)
    {
        if (!isBracket()) {
            readScalar(closing);
            return true;
        }
        if (depth >= deepestStruct) {
            return false;
        }
        const bool isStruct = m_rest.front() == '{';
        return readMembers(depth, isStruct, isStruct ? '}' : ']');
    }

    // NOLINTNEXTLINE(misc-no-recursion): see readValue()
    [[nodiscard]] bool readMembers(int depth, bool isStruct, char closing)
    {
        m_json += m_rest.front();
        m_rest.remove_prefix(1);
        bool isFirst = true;
        while (!m_rest.starts_with(closing)) {
            if (!isFirst && !take(", ")) {
                return false;
            }
            m_json += isFirst ? "" : ",";
            isFirst = false;
            if ((isStruct && !readName()) || !readValue(depth + 1, closing)) {
                return false;
            }
        }
        m_json += closing;
        m_rest.remove_prefix(1);
        return true;
    }

    [[nodiscard]] bool readName()
    {
        const auto size = nameSize(m_rest);
        if (size == 0) {
            return false;
        }
        appendJsonText(m_rest.substr(0, size), m_json);
        m_json += ':';
        m_rest.remove_prefix(size + 1);
        return true;
    }

    void readScalar(char closing)
    {
        std::size_t end = 0;
        while (end < m_rest.size() && !endsAt(end, closing)) {
            ++end;
        }
        const auto value = m_rest.substr(0, end);
        if (value == "null") {
            m_json += value;
        } else {
            appendJsonText(value, m_json);
        }
        m_rest.remove_prefix(end);
    }

    //! A closing bracket ends a value only where a text may go on behind it.
    [[nodiscard]] bool endsAt(std::size_t at, char closing) const
    {
        const auto rest = m_rest.substr(at);
        if (rest.front() == closing) {
            return rest.size() == 1 || rest[1] == ',' || rest[1] == '}' || rest[1] == ']';
        }
        return rest.starts_with(", ") && (closing == ']' || nameSize(rest.substr(2)) > 0);
    }

    //! Of the name in front of a `=`; 0 when there is none.
    [[nodiscard]] static std::size_t nameSize(std::string_view text)
    {
        std::size_t size = 0;
        while (size < text.size() && isNameCharacter(text[size])) {
            ++size;
        }
        return size < text.size() && text[size] == '=' ? size : 0;
    }

    [[nodiscard]] bool take(std::string_view what)
    {
        const bool isThere = m_rest.starts_with(what);
        m_rest.remove_prefix(isThere ? what.size() : 0);
        return isThere;
    }

    std::string_view m_rest;
    std::string& m_json;
};

} // namespace

bool appendStructText(std::string_view text, std::string& json)
{
    const auto before = json.size();
    if (StructReader(text, json).read()) {
        return true;
    }
    json.resize(before);
    return false;
}

} // namespace trailscope
