// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdf_characters.h"

#include <QString>

namespace trailscope::ui {

namespace {

constexpr qsizetype digits = 4; //!< of a code point in a list, `<2F47>`

//! The character that a radical stands for; itself when it is no radical or has no character of its own.
char16_t characterOf(char16_t code)
{
    constexpr char16_t firstRadical = 0x2e80;
    constexpr char16_t lastRadical = 0x2fd5;
    if (code < firstRadical || code > lastRadical) {
        return code;
    }
    const auto character = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return character.size() == 1 ? character.front().unicode() : code;
}

//! The code points of one list, `[<30A2> <2F47> ...]`.
void nameCharactersOf(QByteArray& pdf, qsizetype begin, qsizetype end)
{
    for (auto at = pdf.indexOf('<', begin); at >= 0 && at + digits < end; at = pdf.indexOf('<', at + 1)) {
        bool isNumber = false;
        const auto code = pdf.mid(at + 1, digits).toUShort(&isNumber, 16);
        if (isNumber) {
            pdf.replace(at + 1, digits,
                        QByteArray::number(characterOf(code), 16).rightJustified(digits, '0').toUpper());
        }
    }
}

} // namespace

void nameHanCharacters(QByteArray& pdf)
{
    for (auto map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const auto mapEnd = pdf.indexOf("endcmap", map);
        for (auto list = pdf.indexOf('[', map); list >= 0 && list < mapEnd;
             list = pdf.indexOf('[', list + 1)) {
            nameCharactersOf(pdf, list, pdf.indexOf(']', list));
        }
    }
}

} // namespace trailscope::ui
