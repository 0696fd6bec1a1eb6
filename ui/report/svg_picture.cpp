// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/svg_picture.h"

#include <QBuffer>
#include <QFontInfo>
#include <QPainter>
#include <QSvgGenerator>

namespace trailscope::ui {

QFont pictureFont(const QFont& font)
{
    auto named = font;
    named.setFamilies(QStringList{QFontInfo(font).family()} + font.families());
    return named;
}

QByteArray svgPicture(const QSize& size, int dotsPerInch, const QString& title,
                      const std::function<void(QPainter&)>& paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(dotsPerInch);
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace trailscope::ui
