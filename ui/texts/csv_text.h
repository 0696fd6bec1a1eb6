// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QModelIndex;

namespace trailscope::ui {

//! The text under DataRole, which is what the archive holds, or the one shown where there is none.
[[nodiscard]] QString dataText(const QModelIndex& index);

//! A table of moderate size with its headings as CSV (RFC 4180), cells guarded against being run as formulas.
[[nodiscard]] QString csvOf(const QAbstractItemModel& table);

} // namespace trailscope::ui
