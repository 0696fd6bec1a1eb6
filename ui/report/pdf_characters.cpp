// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_characters.h"

#include "ui/report/drawn_texts.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace trailscope::ui {

namespace {

constexpr qsizetype digits = 4; //!< of a code point in a list, `<2F47>`

//! For each glyph of a font the lowest code point that it is drawn for, as Qt finds it.
class LowestCodes {
public:
    explicit LowestCodes(const QRawFont& font)
    {
        constexpr char32_t codes = 0x10000;
        QString all;
        for (char32_t code = 1; code < codes; ++code) {
            all += QChar::isSurrogate(code) ? QChar() : QChar(static_cast<char16_t>(code));
        }
        const auto glyphs = font.glyphIndexesForString(all);
        for (qsizetype i = 0; i < glyphs.size() && i < all.size(); ++i) {
            m_codes.emplace(glyphs.at(i), all.at(i).unicode()); // keeps the first
        }
    }

    [[nodiscard]] std::optional<char16_t> of(quint32 glyph) const
    {
        const auto found = m_codes.find(glyph);
        return found == m_codes.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<quint32, char16_t> m_codes;
};

//! The one glyph that draws the character, in the font that has it.
std::optional<std::pair<QRawFont, quint32>> glyphOf(char16_t character, const QFont& font)
{
    QTextLayout layout(QString(QChar(character)), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    if (runs.size() != 1 || runs.front().glyphIndexes().size() != 1) {
        return std::nullopt;
    }
    return std::pair(runs.front().rawFont(), runs.front().glyphIndexes().front());
}

class NameFinder {
public:
    //! The code that Qt writes for the character; the character itself when it can't be told.
    char16_t writtenFor(char16_t character, const QFont& font)
    {
        const auto glyph = glyphOf(character, font);
        return glyph ? codesOf(glyph->first).of(glyph->second).value_or(character) : character;
    }

private:
    const LowestCodes& codesOf(const QRawFont& font)
    {
        for (const auto& [known, codes] : m_fonts) {
            if (known == font) {
                return codes;
            }
        }
        return m_fonts.emplace_back(font, LowestCodes(font)).second;
    }

    std::vector<std::pair<QRawFont, LowestCodes>> m_fonts;
};

//! The code points of one list, `[<30A2> <2F47> ...]`.
void nameCharactersOf(QByteArray& pdf, qsizetype begin, qsizetype end, const CharacterNames& names)
{
    for (auto at = pdf.indexOf('<', begin); at >= 0 && at + digits < end; at = pdf.indexOf('<', at + 1)) {
        bool isNumber = false;
        const auto code = pdf.mid(at + 1, digits).toUShort(&isNumber, 16);
        if (const auto name = names.find(code); isNumber && name != names.end()) {
            pdf.replace(at + 1, digits, QByteArray::number(*name, 16).rightJustified(digits, '0').toUpper());
        }
    }
}

} // namespace

CharacterNames drawnNames(const DrawnTexts& texts)
{
    NameFinder finder;
    CharacterNames names;
    QSet<char16_t> all;
    for (auto font = texts.characters().begin(); font != texts.characters().end(); ++font) {
        for (const auto character : font.value()) {
            all.insert(character);
            if (const auto written = finder.writtenFor(character, font.key()); written != character) {
                names.insert(written, character);
            }
        }
    }
    for (const auto character : all) {
        names.remove(character);
    }
    return names;
}

void nameCharacters(QByteArray& pdf, const CharacterNames& names)
{
    for (auto map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const auto mapEnd = pdf.indexOf("endcmap", map);
        for (auto list = pdf.indexOf('[', map); list >= 0 && list < mapEnd;
             list = pdf.indexOf('[', list + 1)) {
            nameCharactersOf(pdf, list, pdf.indexOf(']', list), names);
        }
    }
}

} // namespace trailscope::ui
