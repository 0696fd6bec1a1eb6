// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/text_table_model.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace trailscope::ui {

class PageSheet;

//! A part of a page, under a heading of its own.
struct PageBlock {
    QString heading; //!< empty: none
    //! What it takes in a width, without the heading.
    std::function<qreal(PageSheet&, qreal width)> height;
    std::function<void(PageSheet&, const QRectF&)> draw;
};

[[nodiscard]] PageBlock textBlock(const QString& heading, const QStringList& lines);

//! See drawPageTable(); the note stands below it, if there is one.
[[nodiscard]] PageBlock tableBlock(const QString& heading, const TextTable& table, const QString& note);

//! Blocks one below the other, from the top of a column.
[[nodiscard]] qreal columnHeight(PageSheet& sheet, const std::vector<PageBlock>& blocks, qreal width);
void drawColumn(PageSheet& sheet, const std::vector<PageBlock>& blocks, const QRectF& column);

} // namespace trailscope::ui
