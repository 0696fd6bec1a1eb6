// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace trailscope::ui {

//! The font under the name of the family that it is drawn with here: elsewhere "Sans Serif" may be another
//! one, with wider letters, and texts would lie over each other.
[[nodiscard]] QFont pictureFont(const QFont& font);

//! What is painted, as an SVG document of \a size dots: its texts stay texts, its shapes shapes.
[[nodiscard]] QByteArray svgPicture(const QSize& size, int dotsPerInch, const QString& title,
                                    const std::function<void(QPainter&)>& paint);

} // namespace trailscope::ui
