// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_paint.h"

#include <QRectF>

#include <memory>
#include <vector>

class QColor;
class QPainter;

namespace trailscope::ui {

//! Stacked bars side by side, measured in shares of the room that they are drawn in.
struct StackedBars {
    enum class Direction : quint8 {
        Upward,    //!< from the foot, the first bar on the left
        Rightward, //!< from the left edge, the first bar at the top
    };

    struct Series {
        SeriesLook look;
        std::vector<double> lengths; //!< one a bar, 0 to 1; as many in every series

        bool operator==(const Series&) const = default;
    };

    Direction direction = Direction::Upward;
    double thickness = 1;       //!< of a bar, as share of what each has for itself
    std::vector<Series> series; //!< the first is the nearest to the foot

    [[nodiscard]] std::size_t count() const noexcept;
    bool operator==(const StackedBars&) const = default;
};

//! More bars than that are never drawn: nobody tells them apart, and the library's time grows faster than
//! they do. It is a month of hours.
inline constexpr std::size_t maxBars = 768;

//! Draws bars with Qt Charts, and nothing else: axes, texts and shades are drawn around it. Each series is
//! built anew only when what is drawn has changed; another size or painter costs only the drawing, which is
//! of vectors where the painter's device takes them. On the UI thread.
class BarPlot {
public:
    BarPlot();
    ~BarPlot();
    BarPlot(const BarPlot&) = delete;
    BarPlot& operator=(const BarPlot&) = delete;

    //! Fills the area with at most maxBars bars; \a lines is the colour of hatching. The painter's state is
    //! as before but for its pen.
    void draw(QPainter& painter, const QRectF& area, const StackedBars& bars, const QColor& lines);

private:
    class Scene;
    std::unique_ptr<Scene> m_scene;
};

} // namespace trailscope::ui
