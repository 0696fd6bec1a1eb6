// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_text.h"

#include <algorithm>
#include <cstdint>

namespace trailscope::test {

namespace {

//! Characters, lower case, with `*` and `?` of a pattern as numbers that no character has.
using Characters = std::vector<std::uint32_t>;
constexpr std::uint32_t anyText = 0xFFFF'0001;
constexpr std::uint32_t anyCharacter = 0xFFFF'0002;

Characters characters(const std::string& text, bool isPattern)
{
    Characters result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (isPattern && byte == '\\' && i + 1 < text.size()) {
            result.push_back(static_cast<unsigned char>(text[++i]));
        } else if (isPattern && (byte == '*' || byte == '?')) {
            result.push_back(byte == '*' ? anyText : anyCharacter);
        } else if ((byte & 0xC0U) == 0x80U && !result.empty()) {
            result.back() = (result.back() << 8U) | byte;
        } else {
            result.push_back(byte >= 'A' && byte <= 'Z' ? byte + 32U : byte);
        }
    }
    return result;
}

bool isLikeFrom(const Characters& text, std::size_t at, const Characters& pattern, std::size_t next)
{
    if (next == pattern.size()) {
        return at == text.size();
    }
    if (pattern[next] == anyText) {
        return isLikeFrom(text, at, pattern, next + 1)
            || (at < text.size() && isLikeFrom(text, at + 1, pattern, next));
    }
    return at < text.size() && (pattern[next] == anyCharacter || pattern[next] == text[at])
        && isLikeFrom(text, at + 1, pattern, next + 1);
}

} // namespace

bool isLike(const std::string& text, const std::string& pattern)
{
    return isLikeFrom(characters(text, false), 0, characters(pattern, true), 0);
}

std::string lower(std::string text)
{
    for (auto& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return text;
}

namespace {

const std::string delimiters = " \t\r\n,'\";=()[]{}?@&<>/:";

} // namespace

std::vector<std::string> words(const std::string& text, bool isPattern)
{
    std::vector<std::string> found(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = isPattern && text[i] == '\\' && i + 1 < text.size();
        i += isEscape ? 1U : 0U;
        const bool isWildcard = isPattern && !isEscape && text[i] == '?';
        if (delimiters.find(text[i]) != std::string::npos && !isWildcard) {
            found.emplace_back();
        } else {
            found.back() += (isEscape ? "\\" : "") + std::string(1, text[i]);
        }
    }
    found.erase(std::remove(found.begin(), found.end(), ""), found.end());
    return found;
}

namespace {

bool hasWord(const std::string& text, const std::string& word)
{
    const auto all = words(text, false);
    return std::any_of(all.begin(), all.end(), [&word](const std::string& one) { return isLike(one, word); });
}

} // namespace

bool hasWords(const std::string& text, const std::string& value)
{
    const auto wanted = words(value, true);
    return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&text](const std::string& word) {
        return hasWord(text, word);
    });
}

bool hasPhrase(const std::string& text, const std::string& value)
{
    const auto all = words(text, false);
    const auto wanted = words(value, true);
    return std::search(all.begin(), all.end(), wanted.begin(), wanted.end(),
                       [](const std::string& one, const std::string& word) { return isLike(one, word); })
            != all.end()
        && !wanted.empty();
}

} // namespace trailscope::test
