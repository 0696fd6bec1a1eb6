// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_text.h"

#include <optional>
#include <string>

class QString;

namespace trailscope::ui {

class FilterEdit;
class FilterMessage;

//! What a field for filters shows of its text, wherever one is typed.

//! The mistake underlined, the reason below, and the repair offered where there is one. \a text is the one in
//! the field.
void showMistake(const FilterError& error, const std::string& text,
                 const std::optional<std::string>& repaired, FilterEdit& edit, FilterMessage& message);

//! Nothing is wrong; \a hint may say something all the same, and offer another text.
void showSound(const QString& hint, const QString& offered, FilterEdit& edit, FilterMessage& message);

//! The whole text as if the user had typed it: Ctrl+Z brings the one before back.
void takeOver(const QString& text, FilterEdit& edit);

} // namespace trailscope::ui
