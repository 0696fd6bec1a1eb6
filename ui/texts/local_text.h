// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <QString>

namespace trailscope::ui {

//! The text in the language of the user interface: of `ja_JP` in `ja_JP`, else in `ja`, else in English.
[[nodiscard]] QString inUserLanguage(const LocalText& text);

//! The same as it is shown (shown_text.h), line breaks kept.
[[nodiscard]] QString shownInUserLanguage(const LocalText& text);

//! Takes what was typed where inUserLanguage() stood: when it is another text, it stands for every language.
void takeTyped(LocalText& into, const QString& typed);

//! Empty when the text is not there in that language.
[[nodiscard]] QString textIn(const LocalText& text, const QString& language);

//! An empty text takes the language away.
void enterText(LocalText& into, const QString& language, const QString& text);

//! English, which every text must have, becomes that of the first language that has some, or \a otherwise.
void completeEnglish(LocalText& text, const QString& otherwise);

} // namespace trailscope::ui
