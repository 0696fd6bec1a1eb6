// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/filter_history.h"

#include <QString>

#include <functional>

class QMenu;

namespace trailscope::ui {

//! A filter for a tool tip or a menu: shortened, `all events` for the empty one.
[[nodiscard]] QString filterSentence(const Filter& filter);

//! What a step changes: `+ user: Jiro  − outcome: denied`; shortened.
[[nodiscard]] QString changeSentence(const Filter& before, const Filter& after);

enum class StepDirection : quint8 { Back, Forward };

//! Fills the menu with the filters that lie in that direction, the nearest first, each with what changed
//! between it and the one next to it. \a go is called with the position of the one chosen.
void fillStepMenu(QMenu& menu, const FilterHistory& history, StepDirection direction,
                  const std::function<void(std::size_t)>& go);

} // namespace trailscope::ui
