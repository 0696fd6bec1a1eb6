// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace trailscope::ui::test {

//! A text where it was drawn, from its baseline to the tops of its small letters: what must not meet another.
struct DrawnText {
    QString text;
    QRectF box;
};

//! A sheet that remembers the texts drawn on it and where. 72 dots an inch times \a scale.
class PageRecorder final : public QPaintDevice {
public:
    explicit PageRecorder(const QSizeF& points);

    [[nodiscard]] QRectF area() const { return {QPointF(), m_size}; }
    [[nodiscard]] const std::vector<DrawnText>& texts() const { return m_engine.texts; }

    //! All texts, one after the other, as a reader puts lines together again.
    [[nodiscard]] QString wholeText() const;

    //! Two texts each, where one is drawn over another.
    [[nodiscard]] QStringList overlaps() const;

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    struct Engine final : QPaintEngine {
        Engine();

        bool begin(QPaintDevice* device) override;
        bool end() override;
        void updateState(const QPaintEngineState& state) override;
        void drawTextItem(const QPointF& position, const QTextItem& item) override;
        void drawPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/,
                        const QRectF& /*source*/) override
        {
        }
        void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
        void drawPath(const QPainterPath& /*path*/) override {}
        [[nodiscard]] Type type() const override { return User; }

        std::vector<DrawnText> texts;
    };

    QSizeF m_size;
    mutable Engine m_engine;
};

} // namespace trailscope::ui::test
