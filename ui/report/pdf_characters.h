// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace trailscope::ui {

class DrawnTexts;

//! By the code point that Qt writes for a glyph, the one that was drawn.
using CharacterNames = QHash<char16_t, char16_t>;

//! A font may draw several characters with one glyph: U+65E5 and the radical U+2F47, U+6237 and U+6236. Of
//! these Qt 6.4 writes the lowest into the text layer of a PDF, whichever was drawn, so that a search does
//! not find the text. These are the glyphs of \a texts to which that happens. Where two characters of the
//! page share a glyph, the lowest one keeps it: a glyph has one name in a PDF.
[[nodiscard]] CharacterNames drawnNames(const DrawnTexts& texts);

//! Writes the names into the text layer of a PDF that Qt wrote: into the ToUnicode maps of its fonts, which
//! are not compressed. Nothing else of the file changes, not even its length.
void nameCharacters(QByteArray& pdf, const CharacterNames& names);

} // namespace trailscope::ui
