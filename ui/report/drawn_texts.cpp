// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawn_texts.h"

namespace trailscope::ui {

DrawnTexts::DrawnTexts(const QPaintDevice& page) : m_page(page)
{
}

int DrawnTexts::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_page.width();
    case PdmHeight:
        return m_page.height();
    case PdmWidthMM:
        return m_page.widthMM();
    case PdmHeightMM:
        return m_page.heightMM();
    case PdmDpiX:
        return m_page.logicalDpiX();
    case PdmDpiY:
        return m_page.logicalDpiY();
    case PdmPhysicalDpiX:
        return m_page.physicalDpiX();
    case PdmPhysicalDpiY:
        return m_page.physicalDpiY();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

void DrawnTexts::Engine::drawTextItem(const QPointF& /*position*/, const QTextItem& item)
{
    constexpr int anySize = 12;
    auto font = item.font();
    font.setPixelSize(anySize);
    auto& drawn = characters[font];
    for (const auto character : item.text()) {
        drawn.insert(character.unicode());
    }
}

} // namespace trailscope::ui
