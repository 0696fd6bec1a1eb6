// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace trailscope::ui {

//! Makes the Han characters of a PDF that Qt wrote searchable. Fonts draw the radicals of the Kangxi
//! dictionary and the characters that look like them with one glyph, and of the code points of a glyph Qt 6.4
//! names the lowest: the radical, which nobody types. Where a glyph's name is such a radical, the character
//! takes its place. Nothing else of the file changes, not even its length.
void nameHanCharacters(QByteArray& pdf);

} // namespace trailscope::ui
