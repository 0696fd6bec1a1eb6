// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QString;

namespace trailscope::ui {

class EventTableView;

//! What assistive technology is told of an EventTableView: a table of the rows that are seen now. Qt's own
//! table interface would make an object for each cell of millions of rows. For QAccessible::installFactory;
//! null for every other class.
[[nodiscard]] QAccessibleInterface* eventTableAccessible(const QString& className, QObject* object);

//! The child index of the current cell; -1 when it is not among the rows seen.
[[nodiscard]] int eventTableFocusedChild(const EventTableView& view);

} // namespace trailscope::ui
