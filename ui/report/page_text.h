// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace trailscope::ui {

// Text on paper in lines of one height, whatever fonts its glyphs come from: Han glyphs are higher than the
// Latin ones around them, and lines side by side would not stand on one level. Wraps between words, but a
// long hash or address anywhere. In the painter's font.

//! The height of one line; with more room between lines where most texts are Japanese or Chinese.
[[nodiscard]] qreal pageLineHeight(const QPainter& painter);

//! The height that a text takes in that width; of no text, none.
[[nodiscard]] qreal pageTextHeight(const QPainter& painter, qreal width, const QString& text);

//! The text, or its beginning with an ellipsis, so that it takes no more than so many lines in that width.
[[nodiscard]] QString cutPageText(const QPainter& painter, qreal width, const QString& text, int mostLines);

//! Draws with the painter's pen and returns the text's height. Clips nothing.
qreal drawPageText(QPainter& painter, const QRectF& area, const QString& text,
                   Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

} // namespace trailscope::ui
