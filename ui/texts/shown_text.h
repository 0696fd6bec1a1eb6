// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace trailscope::ui {

// How a text that comes from outside (a value of a record, a file name, a title of a preset or calendar) is
// written in the window and on a page: hidden characters as marks (core/base/visible_text.h), an over-long
// text cut, with its length. Apply it once, where the text is put into a sentence or a model: marks of marks
// would be written as such. What is copied, exported, edited or compared goes through toQString() instead.

//! Characters shown of a text.
enum class ShownLength : int {
    Line = 300,     //!< in a cell, a menu, a sentence: costs little to lay out, though it is elided there
    Block = 1'000,  //!< in a tool tip or a cell of the details
    Record = 20'000 //!< in a line of a raw record
};

[[nodiscard]] QString shownText(std::string_view text, ShownLength length = ShownLength::Line);
[[nodiscard]] QString shownText(const QString& text, ShownLength length = ShownLength::Line);

//! A raw record: line breaks and tabs stay, which JSON has between its parts.
[[nodiscard]] QString shownRecord(std::string_view text);

//! Line breaks stay: for texts that are written on several lines, such as the purpose of a preset.
[[nodiscard]] QString shownLines(const QString& text);

//! For whoever edits a text: how it reads with marks when it holds hidden characters, else empty.
[[nodiscard]] QString hiddenCharactersHint(const QString& text);

} // namespace trailscope::ui
