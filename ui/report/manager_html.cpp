// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/manager_html.h"

#include "ui/base/theme.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/compare_painter.h"
#include "ui/charts/week_map_painter.h"
#include "ui/report/manager_texts.h"
#include "ui/report/manager_timeline.h"
#include "ui/report/svg_picture.h"
#include "ui/texts/language.h"
#include "ui/texts/shown_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>
#include <functional>
#include <limits>

namespace trailscope::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto endless = std::numeric_limits<std::size_t>::max();
constexpr int chartWidth = 960;

constexpr auto style =
    "body{font:15px/1.45 'Noto Sans','Noto Sans CJK JP',sans-serif;color:#1b1f24;max-width:64em;margin:2em "
    "auto;padding:0 1em}"
    ":lang(zh){font-family:'Noto Sans','Noto Sans CJK SC',sans-serif}"
    "h1{font-size:1.7em;margin:0 0 .4em}h2{font-size:1.1em;margin:1.6em 0 .3em}"
    "table{border-collapse:collapse}td,th{padding:.15em .9em .15em 0;text-align:left;vertical-align:top}"
    "th{color:#5c646d;font-weight:normal}td.n,th.n{text-align:right}"
    ".warning{color:#b34700;font-weight:bold}"
    ".figures{width:100%}.figures td{background:#f6f8fa;padding:.5em 1em;border:4px solid #fff}"
    ".figures b{display:block;font-size:1.8em}.figures .w b{color:#b34700}"
    "svg{width:100%;height:auto}footer{margin-top:2em;color:#5c646d}"
    "@media print{body{margin:0;font-size:12px}h2{break-after:avoid}}"_L1;

QString element(const QString& name, const QString& html)
{
    return u'<' + name + u'>' + html + u"</"_s + name.section(u' ', 0, 0) + u'>';
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : element(u"p"_s, text.toHtmlEscaped());
}

QString warning(const QString& text)
{
    return text.isEmpty() ? QString() : element(u"p class=warning"_s, text.toHtmlEscaped()) + u'\n';
}

QString list(const QStringList& lines)
{
    QString html;
    for (const auto& line : lines) {
        html += element(u"li"_s, line.toHtmlEscaped()) + u'\n';
    }
    return element(u"ul"_s, html);
}

//! The first cell is a text, the others are numbers.
QString row(const QString& cell, const QStringList& texts)
{
    QString html;
    for (const auto& text : texts) {
        html += element(html.isEmpty() ? cell : cell + u" class=n"_s, shownText(text).toHtmlEscaped());
    }
    return element(u"tr"_s, html) + u'\n';
}

QString table(const TextTable& table)
{
    auto html = row(u"th"_s, table.headings);
    for (const auto& cells : table.rows) {
        html += row(u"td"_s, cells);
    }
    return table.rows.empty() ? QString() : element(u"table"_s, html);
}

QString facts(const ManagerReport& report)
{
    QString html;
    for (const auto& fact : managerFacts(report)) {
        html += element(u"tr"_s, element(u"th"_s, fact.name.toHtmlEscaped())
                                     + element(u"td"_s, fact.value.toHtmlEscaped()))
              + u'\n';
    }
    return element(u"table"_s, html);
}

QString figures(const ManagerReport& report)
{
    QString html;
    for (const auto& tile : managerTiles(report)) {
        html += element(tile.isWarning ? u"td class=w"_s : u"td"_s,
                        tile.title.toHtmlEscaped() + element(u"b"_s, tile.value.toHtmlEscaped())
                            + tile.comparison.toHtmlEscaped());
    }
    return element(u"table class=figures"_s, element(u"tr"_s, html));
}

QFont chartFont()
{
    constexpr int pixels = 12;
    // With letters wider than most, so that texts do not meet where a reader has another font.
    auto font = withHanGlyphs(QFont(u"DejaVu Sans"_s), QLocale());
    font.setPixelSize(pixels);
    return pictureFont(font);
}

//! An SVG element under its heading, without what only a document of its own needs.
QString chart(ManagerPart part, int height, const std::function<void(QPainter&, const QRectF&)>& paint)
{
    constexpr int dotsPerInch = 96;
    const QSize size(chartWidth, height);
    auto svg = QString::fromUtf8(svgPicture(size, dotsPerInch, managerHeading(part), [&](QPainter& painter) {
        painter.setFont(chartFont());
        paint(painter, QRectF(QPointF(), QSizeF(size)));
    }));
    static const QRegularExpression declaration(u"^<\\?xml[^>]*>\\s*"_s);
    static const QRegularExpression namespaces(u" xmlns(:\\w+)?=\"[^\"]*\""_s);
    svg.remove(declaration).remove(namespaces);
    return element(u"h2"_s, managerHeading(part).toHtmlEscaped()) + u'\n' + svg;
}

QString charts(const ManagerReport& report)
{
    constexpr int timelineHeight = 240;
    constexpr int weekHeight = 190;
    const auto colors = lightPalette();
    const auto& summary = report.summary;
    BarPlot plot;
    auto html = chart(ManagerPart::Timeline, timelineHeight, [&](QPainter& painter, const QRectF& area) {
        paintManagerTimeline(painter, area, report, colors, plot);
    });
    html += chart(ManagerPart::WeekMap, weekHeight, [&](QPainter& painter, const QRectF& area) {
        paintWeekMap(painter, area, summary.week, colors);
    });
    if (summary.compared == ComparedPart::None) {
        return html;
    }
    const auto& zone = report.context.calendar->zone;
    const auto height = comparisonHeight(summary.comparison, zone, chartWidth, QFontMetricsF(chartFont()));
    const auto paintBars = [&](QPainter& painter, const QRectF& area) {
        paintComparison(painter, area, summary.comparison, zone, colors, plot);
    };
    return html + chart(ManagerPart::Comparison, static_cast<int>(std::ceil(height)), paintBars);
}

QString section(ManagerPart part, const QString& html)
{
    return element(u"h2"_s, managerHeading(part).toHtmlEscaped()) + u'\n' + html + u'\n';
}

QString body(const ManagerReport& report)
{
    const auto footer = managerFooter(report);
    return warning(incompleteText(report))
         + element(u"h1"_s, managerHeading(ManagerPart::Page).toHtmlEscaped()) + u'\n' + facts(report)
         + figures(report) + charts(report)
         + section(ManagerPart::People,
                   table(offHoursTable(report, endless)) + paragraph(offHoursNote(report, endless)))
         + section(ManagerPart::RootUse, list(rootUseLines(report, endless)))
         + section(ManagerPart::Presets, table(presetTable(report, endless)))
         + section(ManagerPart::Coverage, list(coverageLines(report, endless)))
         + section(ManagerPart::Limits, list(limitLines(report)))
         + element(u"footer"_s, (footer.madeWith + u" · "_s + footer.madeOn).toHtmlEscaped());
}

} // namespace

QByteArray managerHtml(const ManagerReport& report)
{
    const auto title = managerHeading(ManagerPart::Page).toHtmlEscaped();
    const auto head = u"<meta charset=utf-8>"_s + element(u"title"_s, title) + element(u"style"_s, style);
    return (u"<!DOCTYPE html>\n<html lang=%1>\n"_s.arg(QLocale().bcp47Name()) + element(u"head"_s, head)
            + u'\n' + element(u"body"_s, body(report)) + u"\n</html>\n"_s)
        .toUtf8();
}

} // namespace trailscope::ui
