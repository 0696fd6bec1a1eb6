// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

#include <QString>

namespace trailscope::ui {

//! The field's column heading: `Source IP`.
[[nodiscard]] QString fieldTitle(Field field);

//! What a tool tip says: what to type in a filter, and the field's path in the event.
[[nodiscard]] QString fieldHint(Field field);

//! `When`, `Who`, `Where`, `What`, `Derived`.
[[nodiscard]] QString groupTitle(FieldGroup group);

} // namespace trailscope::ui
