// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_cell.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 8> formulaSigns{
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

//! Programs look past these for the sign of a formula. An apostrophe is among them, so that a value that
//! begins with one can be told from one that was given one.
constexpr std::array<std::string_view, 5> passedOver{" ", "\xC2\xA0", "\xE3\x80\x80", "\"", "'"};

//! The one of \a signs that the text begins with; empty when there is none.
template<std::size_t Count>
std::string_view signAt(std::string_view text, const std::array<std::string_view, Count>& signs)
{
    const auto* const found = std::find_if(signs.begin(), signs.end(),
                                           [text](std::string_view sign) { return text.starts_with(sign); });
    return found == signs.end() ? std::string_view() : *found;
}

//! What ends a cell where another sign than the comma separates them, and a line.
bool endsPiece(char c)
{
    return c == ';' || c == '\t' || c == '\r' || c == '\n';
}

bool isBreak(char c)
{
    return c == '\t' || c == '\r' || c == '\n';
}

bool startsFormula(std::string_view piece)
{
    for (auto sign = signAt(piece, passedOver); !sign.empty(); sign = signAt(piece, passedOver)) {
        piece.remove_prefix(sign.size());
    }
    return !signAt(piece, formulaSigns).empty();
}

//! Programs that drop a break in front of a cell would see the formula behind it.
bool startsWithBreak(std::string_view cell)
{
    const auto first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && isBreak(cell[first]);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

//! `<U+0000>`
bool readsAsMark(std::string_view text)
{
    constexpr std::size_t markSize = 8;
    return text.size() >= markSize && text.starts_with("<U+") && text[markSize - 1] == '>'
        && std::all_of(text.begin() + 3, text.begin() + markSize - 1, isHexDigit);
}

struct Control {
    unsigned character = 0;
    std::size_t bytes = 0; //!< 0: the text begins with something else
};

//! C0 but for tab and line breaks, DEL and C1: they move a terminal's cursor, or end a text for some readers.
Control controlAt(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
    if ((first < 0x20U && !isBreak(text.front())) || first == 0x7FU) {
        return {first, 1};
    }
    return first == 0xC2U && second >= 0x80U && second < 0xA0U ? Control{second, 2} : Control{};
}

void appendMark(std::string& line, unsigned character)
{
    std::array<char, 16> mark{};
    const auto size = std::snprintf(mark.data(), mark.size(), "<U+%04X>", character);
    line.append(mark.data(), static_cast<std::size_t>(size));
}

//! Most cells hold nothing that has to be looked at.
bool isPlain(std::string_view cell)
{
    const auto isOdd = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20U || byte == 0x7FU || byte == 0xC2U || c == ',' || c == '"' || c == ';' || c == '<';
    };
    return std::none_of(cell.begin(), cell.end(), isOdd) && !startsFormula(cell);
}

bool needsQuotes(std::string_view cell)
{
    return cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void appendContent(std::string& line, std::string_view cell)
{
    bool isPieceStart = true;
    for (std::size_t at = 0; at < cell.size();) {
        const auto rest = cell.substr(at);
        if (isPieceStart && (startsFormula(rest) || (at == 0 && startsWithBreak(rest)))) {
            line += '\'';
        }
        isPieceStart = endsPiece(rest.front());
        if (const auto control = controlAt(rest); control.bytes > 0) {
            appendMark(line, control.character);
            at += control.bytes;
            continue;
        }
        if (readsAsMark(rest)) {
            appendMark(line, '<');
        } else {
            line.append(rest.front() == '"' ? 2 : 1, rest.front());
        }
        ++at;
    }
}

} // namespace

void appendCsvCell(std::string& line, std::string_view cell)
{
    if (isPlain(cell)) {
        line += cell;
        return;
    }
    const std::string_view quote = needsQuotes(cell) ? "\"" : "";
    line += quote;
    appendContent(line, cell);
    line += quote;
}

} // namespace trailscope
