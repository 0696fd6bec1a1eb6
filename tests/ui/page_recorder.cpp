// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_recorder.h"

#include <QPainter>

namespace trailscope::ui::test {

namespace {

constexpr int dotsPerInch = 1'200;
constexpr double dotsPerPoint = dotsPerInch / 72.0;
constexpr double millimetresPerInch = 25.4;

} // namespace

PageRecorder::PageRecorder(const QSizeF& points) : m_size(points * dotsPerPoint)
{
}

QString PageRecorder::wholeText() const
{
    QString all;
    for (const auto& drawn : texts()) {
        all += drawn.text;
    }
    return all;
}

QStringList PageRecorder::overlaps() const
{
    QStringList found;
    for (auto one = texts().begin(); one != texts().end(); ++one) {
        for (auto other = std::next(one); other != texts().end(); ++other) {
            if (one->box.intersects(other->box)) {
                found += one->text + QStringLiteral(" | ") + other->text;
            }
        }
    }
    return found;
}

int PageRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(m_size.width());
    case PdmHeight:
        return static_cast<int>(m_size.height());
    case PdmWidthMM:
        return static_cast<int>(m_size.width() / dotsPerInch * millimetresPerInch);
    case PdmHeightMM:
        return static_cast<int>(m_size.height() / dotsPerInch * millimetresPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

PageRecorder::Engine::Engine() : QPaintEngine(AllFeatures)
{
}

bool PageRecorder::Engine::begin(QPaintDevice* /*device*/)
{
    return true;
}

bool PageRecorder::Engine::end()
{
    return true;
}

void PageRecorder::Engine::updateState(const QPaintEngineState& /*state*/)
{
}

void PageRecorder::Engine::drawTextItem(const QPointF& position, const QTextItem& item)
{
    const auto height = item.ascent() / 2;
    const QRectF box(position.x(), position.y() - height, item.width(), height);
    texts.push_back({item.text(), painter()->combinedTransform().mapRect(box)});
}

} // namespace trailscope::ui::test
