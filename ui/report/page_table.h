// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/text_table_model.h"

#include <QRectF>

#include <vector>

namespace trailscope::ui {

class PageSheet;

// A table on paper, in the sheet's current font: names in the first column, numbers in the others.

//! How wide each column is. Numbers and the words of headings are never cut; names get what is left, and are
//! cut in their middle where it is not enough.
[[nodiscard]] std::vector<qreal> pageColumnWidths(const PageSheet& sheet, const TextTable& table,
                                                  qreal width);

[[nodiscard]] qreal pageTableHeight(const PageSheet& sheet, const TextTable& table, qreal width);

//! From the top of \a area, in its width; returns the height.
qreal drawPageTable(const PageSheet& sheet, const QRectF& area, const TextTable& table);

} // namespace trailscope::ui
