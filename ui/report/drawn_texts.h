// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QSet>

namespace trailscope::ui {

//! A paint device that draws nothing and remembers which characters are drawn in which font.
class DrawnTexts final : public QPaintDevice {
public:
    //! Has the size and resolution of \a page, so that a painter lays its texts out in the same way.
    explicit DrawnTexts(const QPaintDevice& page);

    //! Fonts of one size, whatever the size drawn.
    [[nodiscard]] const QHash<QFont, QSet<char16_t>>& characters() const { return m_engine.characters; }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    struct Engine final : QPaintEngine {
        Engine() : QPaintEngine(AllFeatures) {}

        bool begin(QPaintDevice* /*device*/) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& /*state*/) override {}
        void drawTextItem(const QPointF& position, const QTextItem& item) override;
        void drawPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/, const QRectF& /*part*/) override
        {
        }
        void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
        void drawPath(const QPainterPath& /*path*/) override {}
        [[nodiscard]] Type type() const override { return User; }

        QHash<QFont, QSet<char16_t>> characters;
    };

    const QPaintDevice& m_page;
    mutable Engine m_engine;
};

} // namespace trailscope::ui
