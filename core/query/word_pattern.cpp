// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/word_pattern.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

constexpr auto delimiters = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view(" \t\r\n,'\";=()[]{}?@&<>/:")) {
        table.at(static_cast<unsigned char>(c)) = true;
    }
    return table;
}();

//! The next word at or behind \a at, which moves behind it; empty at the end of the text.
std::string_view nextWord(std::string_view text, std::size_t& at) noexcept
{
    while (at < text.size() && isWordDelimiter(text[at])) {
        ++at;
    }
    const auto begin = at;
    while (at < text.size() && !isWordDelimiter(text[at])) {
        ++at;
    }
    return text.substr(begin, at - begin);
}

bool isEscape(std::string_view pattern, std::size_t at) noexcept
{
    return pattern[at] == '\\' && at + 1 < pattern.size()
        && std::string_view("*?\\").find(pattern[at + 1]) != std::string_view::npos;
}

//! The longest run of plain signs of a word, in lower case.
std::string longestPlain(std::string_view word)
{
    std::string longest;
    std::string run;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (word[at] == '*' || word[at] == '?') {
            run.clear();
            continue;
        }
        at += isEscape(word, at) ? 1U : 0U;
        if (word[at] == '\\') { // which JSON doubles
            run.clear();
            continue;
        }
        run += toLowerAscii(word[at]);
        if (run.size() > longest.size()) {
            longest = run;
        }
    }
    return longest;
}

} // namespace

bool isWordDelimiter(char c) noexcept
{
    return delimiters[static_cast<unsigned char>(c)];
}

std::vector<std::string> wordsOf(std::string_view pattern)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    };
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (isEscape(pattern, at)) {
            ++at;
            if (pattern[at] == '?') {
                finish();
            } else {
                word += '\\';
                word += pattern[at];
            }
        } else if (isWordDelimiter(pattern[at]) && pattern[at] != '?') {
            finish();
        } else {
            word += pattern[at];
        }
    }
    finish();
    return words;
}

WordPattern WordPattern::make(std::string_view pattern, Order order)
{
    WordPattern made;
    made.m_order = order;
    for (const auto& word : wordsOf(pattern)) {
        made.m_words.push_back(TextPattern::whole(word));
        // RE2 takes a few signs beyond ASCII for letters of it.
        const auto plain = made.m_words.back().goesThroughRe2() ? std::string() : longestPlain(word);
        made.m_needle = plain.size() > made.m_needle.size() ? plain : made.m_needle;
    }
    return made;
}

bool WordPattern::goesThroughRe2() const noexcept
{
    return std::any_of(m_words.begin(), m_words.end(),
                       [](const TextPattern& word) { return word.goesThroughRe2(); });
}

bool WordPattern::matches(std::string_view text) const noexcept
{
    if (m_words.empty()) {
        return false;
    }
    if (m_order == Order::Any) {
        return std::all_of(m_words.begin(), m_words.end(), [text](const TextPattern& word) {
            std::size_t at = 0;
            for (auto one = nextWord(text, at); !one.empty(); one = nextWord(text, at)) {
                if (word.matches(one)) {
                    return true;
                }
            }
            return false;
        });
    }
    for (std::size_t at = 0; at < text.size(); nextWord(text, at)) {
        if (matchesFrom(text, at)) {
            return true;
        }
    }
    return false;
}

bool WordPattern::matchesFrom(std::string_view text, std::size_t at) const noexcept
{
    return std::all_of(m_words.begin(), m_words.end(), [text, &at](const TextPattern& word) {
        const auto one = nextWord(text, at);
        return !one.empty() && word.matches(one);
    });
}

} // namespace trailscope
