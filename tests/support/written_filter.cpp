// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/written_filter.h"

#include "core/query/filter_text.h"

#include <algorithm>
#include <array>

namespace trailscope::test {

namespace {

using Kind = Piece::Kind;

//! Where the text behind an opening quote or slash ends, with its end.
std::size_t closedAt(std::string_view text, std::size_t begin, char end)
{
    auto at = begin + 1;
    while (at < text.size() && text[at] != end) {
        at += text[at] == '\\' ? 2U : 1U;
    }
    return std::min(at + 1, text.size());
}

Kind kindOf(std::string_view word, std::string_view rest)
{
    constexpr std::array keywords{"and", "or", "not", "in"};
    constexpr std::array behindField{": ", " = ", " ~ ", " <", " >", " in (", " in ["};
    if (std::find(keywords.begin(), keywords.end(), word) != keywords.end()) {
        return Kind::Keyword;
    }
    const bool isField = std::any_of(behindField.begin(), behindField.end(),
                                     [rest](std::string_view next) { return rest.starts_with(next); });
    return isField ? Kind::Field : Kind::Value;
}

Piece wordAt(std::string_view text, std::size_t begin)
{
    auto end = std::min(text.find_first_of(" ()[],", begin), text.size());
    const bool isName = text[end - 1] == ':' && end < text.size() && text[end] == ' ';
    end -= isName ? 1U : 0U;
    const auto word = text.substr(begin, end - begin);
    return {kindOf(word, text.substr(end)), std::string(word)};
}

Piece pieceAt(std::string_view text, std::size_t begin)
{
    const auto piece = [&](Kind kind, std::size_t end) {
        return Piece{kind, std::string(text.substr(begin, end - begin))};
    };
    switch (text[begin]) {
    case ' ':
        return piece(Kind::Blank, begin + 1);
    case '(':
    case ')':
        return piece(Kind::Bracket, begin + 1);
    case '[':
    case ']':
        return piece(Kind::Square, begin + 1);
    case ',':
        return piece(Kind::Comma, begin + 1);
    case '"':
        return piece(Kind::Quoted, closedAt(text, begin, '"'));
    case '#':
        return piece(Kind::Quoted, closedAt(text, begin + 1, '"'));
    case '/':
        return piece(Kind::Regex, closedAt(text, begin, '/'));
    case ':':
    case '=':
    case '~':
    case '<':
    case '>':
        return piece(Kind::Operator, std::min(text.find_first_not_of(":=~<>", begin), text.size()));
    default:
        return wordAt(text, begin);
    }
}

} // namespace

Pieces piecesOf(std::string_view text)
{
    Pieces pieces;
    for (std::size_t at = 0; at < text.size(); at += pieces.back().text.size()) {
        pieces.push_back(pieceAt(text, at));
    }
    return pieces;
}

std::string textOf(const Pieces& pieces)
{
    std::string text;
    for (const auto& piece : pieces) {
        text += piece.text;
    }
    return text;
}

std::string writtenInFirstVersion(const Filter& filter)
{
    auto text = toText(filter);
    for (auto at = text.find(" = "); at != std::string::npos; at = text.find(" = ", at + 1)) {
        text.replace(at, 3, ": ");
    }
    return text;
}

} // namespace trailscope::test
