// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace trailscope::ui {

class EventTableView;

//! Fills the menu with an entry for each field, under When, Who, Where, What and Derived, that shows or hides
//! the field's column.
void fillColumnMenu(QMenu& menu, EventTableView& view);

} // namespace trailscope::ui
