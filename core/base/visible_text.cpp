// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible_text.h"

#include "core/base/code_point_range.h"
#include "core/base/combining_marks.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace trailscope {

namespace {

constexpr unsigned marksOnOneCharacter = 4;
constexpr std::size_t charactersHeldTogether = 32;
constexpr char32_t joiner = 0x200D;
constexpr char32_t textStyle = 0xFE0E;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr char32_t keycap = 0x20E3;
constexpr std::string_view hexDigits = "0123456789ABCDEF";

// Default_Ignorable_Code_Point, Bidi_Control and Noncharacter_Code_Point of Unicode 15, the controls, the
// separators and U+FFF9-C, which draw nothing of their own.
constexpr std::array hidden = std::to_array<CodePointRange>({
    {0x0000, 0x001F},   {0x007F, 0x009F},     {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x061C, 0x061C},
    {0x115F, 0x1160},   {0x17B4, 0x17B5},     {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},
    {0x2060, 0x206F},   {0x3164, 0x3164},     {0xFDD0, 0xFDEF},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFC},     {0xFFFE, 0xFFFF},   {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
    {0x1FFFE, 0x1FFFF}, {0x2FFFE, 0x2FFFF},   {0x3FFFE, 0x3FFFF}, {0x4FFFE, 0x4FFFF}, {0x5FFFE, 0x5FFFF},
    {0x6FFFE, 0x6FFFF}, {0x7FFFE, 0x7FFFF},   {0x8FFFE, 0x8FFFF}, {0x9FFFE, 0x9FFFF}, {0xAFFFE, 0xAFFFF},
    {0xBFFFE, 0xBFFFF}, {0xCFFFE, 0xCFFFF},   {0xDFFFE, 0xDFFFF}, {0xE0000, 0xE0FFF}, {0xEFFFE, 0xEFFFF},
    {0xFFFFE, 0xFFFFF}, {0x10FFFE, 0x10FFFF},
});

// The characters of emoji-variation-sequences.txt and emoji-zwj-sequences.txt; the last two ranges by block.
constexpr std::array emoji = std::to_array<CodePointRange>({
    {0x00A9, 0x00A9}, {0x00AE, 0x00AE}, {0x203C, 0x203C}, {0x2049, 0x2049},   {0x2122, 0x2122},
    {0x2139, 0x2139}, {0x2194, 0x2199}, {0x21A9, 0x21AA}, {0x231A, 0x231B},   {0x2328, 0x2328},
    {0x23CF, 0x23CF}, {0x23E9, 0x23F3}, {0x23F8, 0x23FA}, {0x24C2, 0x24C2},   {0x25AA, 0x25AB},
    {0x25B6, 0x25B6}, {0x25C0, 0x25C0}, {0x25FB, 0x25FE}, {0x2600, 0x27BF},   {0x2934, 0x2935},
    {0x2B05, 0x2B07}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55},   {0x3030, 0x3030},
    {0x303D, 0x303D}, {0x3297, 0x3297}, {0x3299, 0x3299}, {0x1F000, 0x1FAFF},
});

constexpr std::array han = std::to_array<CodePointRange>({
    {0x3005, 0x3007},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xF900, 0xFAFF},
    {0x20000, 0x3FFFD},
});

//! Printable ASCII and the ideographs of most Han texts: no table needs to be asked.
bool isOrdinary(char32_t c) noexcept
{
    return (c >= ' ' && c < 0x7F) || (c >= 0x3400 && c <= 0x9FFF);
}

bool isSkinTone(char32_t c) noexcept
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isFlagLetter(char32_t c) noexcept
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isVariationSelector(char32_t c) noexcept
{
    return (c >= 0xFE00 && c <= emojiStyle) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isKeycapBase(char32_t c) noexcept
{
    return (c >= '0' && c <= '9') || c == '#' || c == '*';
}

//! Is the character drawn as a part of the one before it?
bool extendsCharacter(char32_t c) noexcept
{
    return c == joiner || isVariationSelector(c) || isSkinTone(c) || isCombiningMark(c);
}

//! Does "<U+202E>" or "<0xC3>" stand at the front, or what reads like it?
bool readsAsMark(std::string_view text) noexcept
{
    if (!text.starts_with("<U+") && !text.starts_with("<0x")) {
        return false;
    }
    const auto end = text.find_first_not_of(hexDigits, 3);
    return end != std::string_view::npos && end > 3 && text[end] == '>';
}

//! The well-formed character at the front of \a text; 0 when there is none.
char32_t characterAt(std::string_view text) noexcept
{
    const auto size = utf8SequenceSize(text);
    return size > 0 ? decodeUtf8(text.substr(0, size)) : 0;
}

//! Goes through a text and says of each character whether it needs a mark.
class VisibleScan {
public:
    explicit VisibleScan(std::string_view text) noexcept : m_rest(text) {}

    [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty(); }

    struct Step {
        std::string_view bytes;
        std::optional<char32_t> character; //!< none for a byte that is no UTF-8
        bool needsMark = false;
    };

    Step next() noexcept
    {
        const auto size = utf8SequenceSize(m_rest);
        Step step{m_rest.substr(0, size > 0 ? size : 1), {}, true};
        const auto from = m_rest;
        m_rest.remove_prefix(step.bytes.size());
        if (size == 0) {
            m_marks = 0;
            keep(0);
            return step;
        }
        step.character = decodeUtf8(step.bytes);
        step.needsMark = *step.character == '<' ? readsAsMark(from) : needsMark(*step.character);
        keep(*step.character);
        return step;
    }

private:
    //! U+0000 stands for none.
    void keep(char32_t character) noexcept
    {
        m_beforePrevious = m_previous;
        m_previous = character;
    }

    bool needsMark(char32_t character) noexcept
    {
        if (isOrdinary(character)) {
            m_marks = 0;
            return false;
        }
        if (isIn(hidden, character)) {
            const bool belongs = belongsToPrevious(character);
            m_marks = belongs ? m_marks : 0;
            return !belongs;
        }
        m_marks = isCombiningMark(character) ? m_marks + 1 : 0;
        return m_marks > marksOnOneCharacter;
    }

    [[nodiscard]] bool belongsToPrevious(char32_t character) const noexcept
    {
        if (character == joiner) {
            return joinsEmoji();
        }
        if (character == textStyle || character == emojiStyle) {
            return isIn(emoji, m_previous) || (isKeycapBase(m_previous) && characterAt(m_rest) == keycap);
        }
        return isVariationSelector(character) && isIn(han, m_previous);
    }

    [[nodiscard]] bool joinsEmoji() const noexcept
    {
        const auto base = m_previous == emojiStyle ? m_beforePrevious : m_previous;
        return isIn(emoji, base) && isIn(emoji, characterAt(m_rest));
    }

    std::string_view m_rest;
    char32_t m_previous = 0;
    char32_t m_beforePrevious = 0;
    unsigned m_marks = 0; //!< in a row
};

//! Goes through characters and says of each whether it belongs to the one before it.
class CharacterJoin {
public:
    bool holds(char32_t character) noexcept
    {
        const bool secondOfFlag = m_halfFlag && isFlagLetter(character);
        const bool held = extendsCharacter(character) || m_previous == joiner || secondOfFlag;
        m_halfFlag = isFlagLetter(character) && !secondOfFlag;
        m_previous = character;
        m_held = held ? m_held + 1 : 0;
        return held && m_held <= charactersHeldTogether;
    }

private:
    char32_t m_previous = 0;
    std::size_t m_held = 0; //!< in a row
    bool m_halfFlag = false;
};

//! Bytes at the front that are plain ASCII: most texts end here.
std::size_t plainSize(std::string_view text) noexcept
{
    const auto plain = [](char c) { return c >= ' ' && c < '\x7F' && c != '<'; };
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), plain) - text.begin());
}

void appendHex(std::uint32_t value, unsigned digits, std::string& into)
{
    for (unsigned shift = 4 * digits; shift > 0; shift -= 4) {
        into += hexDigits[(value >> (shift - 4)) & 0xFU];
    }
}

void appendMark(const VisibleScan::Step& step, std::string& into)
{
    if (!step.character) {
        into += "<0x";
        appendHex(static_cast<unsigned char>(step.bytes.front()), 2, into);
    } else {
        into += "<U+";
        appendHex(*step.character, *step.character > 0xFFFFF ? 6 : *step.character > 0xFFFF ? 5 : 4, into);
    }
    into += '>';
}

std::string withThousands(std::size_t number)
{
    auto digits = std::to_string(number);
    for (auto at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

} // namespace

bool isVisibleText(std::string_view text) noexcept
{
    // A plain ASCII character in front may be the base of what follows, so the scan begins with it.
    const auto plain = plainSize(text);
    VisibleScan scan(text.substr(plain > 0 && plain < text.size() ? plain - 1 : plain));
    while (!scan.atEnd()) {
        if (scan.next().needsMark) {
            return false;
        }
    }
    return true;
}

std::string visibleText(std::string_view text)
{
    std::string visible;
    visible.reserve(text.size() + 16);
    for (VisibleScan scan(text); !scan.atEnd();) {
        const auto step = scan.next();
        if (step.needsMark) {
            appendMark(step, visible);
        } else {
            visible += step.bytes;
        }
    }
    return visible;
}

std::string_view visibleText(std::string_view text, std::string& buffer)
{
    if (isVisibleText(text)) {
        return text;
    }
    buffer = visibleText(text);
    return buffer;
}

std::string_view cutText(std::string_view text, std::size_t characters) noexcept
{
    if (text.size() <= characters) {
        return text;
    }
    CharacterJoin join;
    std::size_t at = 0;
    std::size_t place = 0; // the last one that tears nothing
    for (std::size_t taken = 0; at < text.size(); ++taken) {
        const auto character = characterAt(text.substr(at));
        if (!join.holds(character)) {
            place = at;
        }
        if (taken == characters) {
            return text.substr(0, place > 0 ? place : at);
        }
        at += std::max<std::size_t>(utf8SequenceSize(text.substr(at)), 1);
    }
    return text;
}

std::string shortVisibleText(std::string_view text, std::size_t characters)
{
    const auto front = cutText(text, characters);
    auto visible = visibleText(front);
    if (front.size() < text.size()) {
        visible += "... (" + withThousands(text.size()) + " bytes)";
    }
    return visible;
}

} // namespace trailscope
