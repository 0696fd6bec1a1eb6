// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_chart.h"

#include "ui/charts/compare_painter.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace trailscope::ui {

CompareChart::CompareChart(QWidget* parent)
    : QWidget(parent), m_comparison(std::make_shared<const PeriodComparison>())
{
    setObjectName(QStringLiteral("compareChart"));
    setAccessibleName(tr("Comparison of two periods"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CompareChart::setComparison(std::shared_ptr<const PeriodComparison> comparison, const TimeZone& zone)
{
    m_comparison = std::move(comparison);
    m_zone = zone;
    QStringList sentences;
    for (const auto& measure : measuresOf(*m_comparison)) {
        sentences += tr("%1: %2, before %3")
                         .arg(measure.title, measure.numberText(measure.now, measure.rateNow),
                              measure.numberText(measure.before, measure.rateBefore));
    }
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

int CompareChart::heightForWidth(int width) const
{
    return static_cast<int>(
        std::ceil(comparisonHeight(*m_comparison, m_zone, width, QFontMetricsF(font(), this))));
}

QSize CompareChart::sizeHint() const
{
    const auto width = fontMetrics().averageCharWidth() * 90;
    return {width, heightForWidth(width)};
}

QSize CompareChart::minimumSizeHint() const
{
    // By digits: the average of a font that has Chinese characters is as wide as these.
    return {fontMetrics().horizontalAdvance(u'0') * 40, sizeHint().height()};
}

void CompareChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintComparison(painter, QRectF(rect()), *m_comparison, m_zone, palette(), m_bars);
}

} // namespace trailscope::ui
