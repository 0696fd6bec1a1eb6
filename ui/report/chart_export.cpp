// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chart_export.h"

#include "ui/base/theme.h"
#include "ui/charts/chart_page.h"
#include "ui/report/svg_picture.h"
#include "ui/texts/csv_text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

namespace trailscope::ui {

namespace {

using namespace Qt::StringLiterals;

//! As seen, but never too small to be read.
QSize sizeOf(const ChartPage& chart)
{
    return chart.size().expandedTo({800, 320});
}

void paint(QPainter& painter, const ChartPage& chart, const QSize& size)
{
    constexpr qreal margin = 8;
    const QRectF sheet{QPointF(), QSizeF(size)};
    const auto colors = lightPalette();
    painter.fillRect(sheet, colors.color(QPalette::Base));
    painter.setFont(pictureFont(chart.font()));
    chart.paintChart(painter, sheet.adjusted(margin, margin, -margin, -margin), colors);
}

QByteArray png(const ChartPage& chart)
{
    constexpr int scale = 2;
    QImage image(sizeOf(chart) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, chart, sizeOf(chart));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(const ChartPage& chart)
{
    return svgPicture(sizeOf(chart), chart.logicalDpiX(), chart.title(),
                      [&chart](QPainter& painter) { paint(painter, chart, sizeOf(chart)); });
}

QByteArray csv(const ChartPage& chart)
{
    TextTableModel table;
    table.setTable(chart.numbers());
    return "\xEF\xBB\xBF" + csvOf(table).toUtf8();
}

QString suffixOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Csv:
        break;
    }
    return u"csv"_s;
}

} // namespace

QByteArray chartFile(const ChartPage& chart, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return png(chart);
    case ChartFormat::Svg:
        return svg(chart);
    case ChartFormat::Csv:
        break;
    }
    return csv(chart);
}

QString chartFileName(const ChartPage& chart, ChartFormat format)
{
    static const QRegularExpression unwanted(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return chart.title().toLower().replace(unwanted, u"-"_s) + u'.' + suffixOf(format);
}

} // namespace trailscope::ui
