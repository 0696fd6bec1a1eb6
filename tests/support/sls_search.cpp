// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sls_search.h"

#include <algorithm>
#include <vector>

namespace trailscope::test {

namespace {

std::string lower(std::string text)
{
    for (auto& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return text;
}

bool isDelimiter(char c, bool hasWildcards)
{
    return std::string(" \t\r\n,'\";=()[]{}?@&<>/:").find(c) != std::string::npos
        && !(hasWildcards && c == '?');
}

std::vector<std::string> wordsIn(const std::string& text, bool hasWildcards = false)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : lower(text) + ' ') {
        if (!isDelimiter(c, hasWildcards)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(word);
            word.clear();
        }
    }
    return words;
}

bool isLike(const std::string& word, const std::string& pattern)
{
    if (pattern.empty() || word.empty()) {
        return word.empty() && pattern.find_first_not_of('*') == std::string::npos;
    }
    if (pattern.front() == '*') {
        return isLike(word, pattern.substr(1)) || isLike(word.substr(1), pattern);
    }
    return (pattern.front() == '?' || pattern.front() == word.front())
        && isLike(word.substr(1), pattern.substr(1));
}

struct Value {
    std::string text;
    bool isQuoted = false;
    bool isPhrase = false;
};

bool holds(const std::string& text, const Value& value)
{
    const auto words = wordsIn(text);
    const auto wanted = wordsIn(value.text, !value.isQuoted);
    if (value.isPhrase) {
        return std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
    }
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return value.isQuoted ? word == one : isLike(word, one);
        });
    });
}

//! Reads and answers at once.
class Search {
public:
    Search(const std::string& text, const LoggedEvent& event) : m_text(text), m_event(event) {}

    std::optional<bool> answer()
    {
        const bool found = either();
        skipBlanks();
        return m_isSearch && (m_at == m_text.size() || m_text[m_at] == '|') ? std::optional(found)
                                                                            : std::nullopt;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && std::string(" \t\r\n").find(m_text[m_at]) != std::string::npos) {
            ++m_at;
        }
    }

    bool atEnd()
    {
        skipBlanks();
        return m_at == m_text.size() || m_text[m_at] == '|' || m_text[m_at] == ')';
    }

    bool take(const std::string& keyword)
    {
        skipBlanks();
        const auto end = m_at + keyword.size();
        const bool isWord =
            end >= m_text.size() || std::string(" \t\r\n(\"").find(m_text[end]) != std::string::npos;
        if (lower(m_text.substr(m_at, keyword.size())) != keyword || !isWord) {
            return false;
        }
        m_at = end;
        return true;
    }

    bool takeSign(char sign)
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == sign) {
            ++m_at;
            return true;
        }
        return false;
    }

    bool either()
    {
        bool found = both();
        while (take("or")) {
            found = both() || found;
        }
        return found;
    }

    bool both()
    {
        bool found = operand();
        while (!atEnd() && !isNext("or")) {
            take("and");
            found = operand() && found;
        }
        return found;
    }

    bool isNext(const std::string& keyword)
    {
        const auto before = m_at;
        const bool found = take(keyword);
        m_at = before;
        return found;
    }

    bool operand()
    {
        if (take("not")) {
            return !operand();
        }
        if (takeSign('(')) {
            const bool found = either();
            m_isSearch = takeSign(')') && m_isSearch;
            return found;
        }
        return condition();
    }

    Value value()
    {
        Value value;
        skipBlanks();
        if (m_at + 1 < m_text.size() && m_text[m_at] == '#' && m_text[m_at + 1] == '"') {
            value.isPhrase = true;
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const auto end = std::min(m_text.find('"', m_at + 1), m_text.size());
            value = {m_text.substr(m_at + 1, end - m_at - 1), true, value.isPhrase};
            m_at = std::min(end + 1, m_text.size());
            return value;
        }
        while (m_at < m_text.size() && std::string(" \t\r\n()|:\"").find(m_text[m_at]) == std::string::npos) {
            value.text += m_text[m_at++];
        }
        m_isSearch = m_isSearch && !value.text.empty();
        return value;
    }

    bool condition()
    {
        const auto first = value();
        if (!m_isSearch) {
            m_at = m_text.size();
            return false;
        }
        if (!takeSign(':')) {
            return std::any_of(m_event.begin(), m_event.end(),
                               [&first](const auto& field) { return holds(field.second, first); });
        }
        const auto wanted = value();
        const auto field = m_event.find(first.text);
        if (first.text == "__topic__") {
            return wanted.text == "actiontrail_audit_event";
        }
        if (field == m_event.end()) {
            return false;
        }
        if (wanted.text == "*" && !wanted.isQuoted) {
            return !field->second.empty();
        }
        return wanted.text.empty() ? field->second.empty()
                                   : !field->second.empty() && holds(field->second, wanted);
    }

    std::string m_text;
    const LoggedEvent& m_event;
    std::size_t m_at = 0;
    bool m_isSearch = true;
};

} // namespace

std::optional<bool> slsFinds(const std::string& search, const LoggedEvent& event)
{
    return Search(search, event).answer();
}

} // namespace trailscope::test
