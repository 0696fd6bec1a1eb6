// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/colour_rules.h"
#include "ui/models/event_table_model.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace trailscope::ui {

//! How one row of the event table looks. Failed, refused and root events carry a mark of a shape of their own
//! beside their colour.
struct RowLook {
    QPalette palette;
    QFontMetrics metrics;
    bool selected = false;
    bool alternate = false;
    EventMark mark = EventMark::None;
    bool isPinned = false; //!< the user marked the event
    std::optional<RuleColour> colour;
    QString sought; //!< is marked wherever it is seen; empty: nothing

    static constexpr int markWidth = 20; //!< in front of the first column's text
    static constexpr int margin = 6;     //!< on both sides of a text
};

void paintRowBackground(QPainter& painter, const QRect& row, const RowLook& look);

//! The sign for the look's mark, centred in the rectangle, and at its left edge a bar for a pinned event.
void paintMark(QPainter& painter, const QRect& rect, const RowLook& look);

//! Cut with an ellipsis when it does not fit.
void paintCell(QPainter& painter, const QRect& cell, Field field, const QString& text, const RowLook& look);

} // namespace trailscope::ui
