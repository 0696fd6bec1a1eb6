// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include <QBarSet>
#include <QChart>
#include <QColor>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cassert>

namespace trailscope::ui {

namespace {

using Direction = StackedBars::Direction;

//! The library counts bars that lie from the bottom to the top.
QList<qreal> lengthsOf(const StackedBars::Series& series, Direction direction)
{
    return direction == Direction::Upward ? QList<qreal>(series.lengths.begin(), series.lengths.end())
                                          : QList<qreal>(series.lengths.rbegin(), series.lengths.rend());
}

//! Colours and pens are set before the chart takes the series, else its theme would choose them. A pen would
//! be drawn over bars that are not wider than itself.
QAbstractBarSeries* makeSeries(const StackedBars& bars)
{
    QAbstractBarSeries* made = nullptr;
    if (bars.direction == Direction::Upward) {
        made = new QStackedBarSeries;
    } else {
        made = new QHorizontalStackedBarSeries;
    }
    made->setBarWidth(bars.thickness);
    for (const auto& series : bars.series) {
        auto* set = new QBarSet(QString());
        set->setPen(Qt::NoPen);
        set->setBrush(series.look.color);
        set->append(lengthsOf(series, bars.direction));
        made->append(set);
    }
    return made;
}

//! Where the bars of each series stand in an area, as the library puts them.
std::vector<std::vector<QRectF>> boxesOf(const StackedBars& bars, const QRectF& area)
{
    const bool isUpward = bars.direction == Direction::Upward;
    const auto count = bars.count();
    const auto room = (isUpward ? area.width() : area.height()) / static_cast<double>(count);
    const auto edge = (1 - bars.thickness) / 2;
    std::vector<double> below(count);
    std::vector<std::vector<QRectF>> boxes(bars.series.size());
    for (std::size_t i = 0; i < bars.series.size(); ++i) {
        for (std::size_t bar = 0; bar < count; ++bar) {
            const auto length = bars.series[i].lengths[bar];
            const auto side = (static_cast<double>(bar) + edge) * room;
            if (length > 0 && isUpward) {
                const auto height = length * area.height();
                boxes[i].emplace_back(area.left() + side, area.bottom() - below[bar] * area.height() - height,
                                      bars.thickness * room, height);
            } else if (length > 0) {
                boxes[i].emplace_back(area.left() + below[bar] * area.width(), area.top() + side,
                                      length * area.width(), bars.thickness * room);
            }
            below[bar] += length;
        }
    }
    return boxes;
}

} // namespace

//! A chart that fills a scene with bars on two axes that nobody sees.
class BarPlot::Scene {
public:
    Scene() : m_chart(new QChart), m_along(new QValueAxis(m_chart)), m_across(new QValueAxis(m_chart))
    {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex); // all of it is drawn each time
        m_scene.addItem(m_chart);
        m_chart->legend()->hide();
        m_chart->setBackgroundVisible(false);
        m_across->setRange(0, 1);
        for (auto* axis : {m_along, m_across}) {
            axis->setVisible(false);
        }
    }

    void setBars(const StackedBars& bars)
    {
        if (bars == m_bars) {
            return;
        }
        m_bars = bars;
        m_chart->removeAllSeries();
        for (auto* axis : m_chart->axes()) {
            m_chart->removeAxis(axis);
        }
        const bool isUpward = bars.direction == Direction::Upward;
        m_chart->addAxis(isUpward ? m_along : m_across, Qt::AlignBottom);
        m_chart->addAxis(isUpward ? m_across : m_along, Qt::AlignLeft);
        m_along->setRange(-0.5, static_cast<double>(bars.count()) - 0.5);
        auto* series = makeSeries(bars);
        m_chart->addSeries(series);
        series->attachAxis(m_along);
        series->attachAxis(m_across);
    }

    void render(QPainter& painter, const QRectF& area)
    {
        const QRectF all(QPointF(), area.size());
        m_chart->resize(all.size());
        m_chart->setPlotArea(all);
        m_scene.render(&painter, area, all, Qt::IgnoreAspectRatio);
    }

private:
    StackedBars m_bars;
    QGraphicsScene m_scene;
    QChart* m_chart;     //!< of the scene
    QValueAxis* m_along; //!< of the chart, as the other
    QValueAxis* m_across;
};

std::size_t StackedBars::count() const noexcept
{
    return series.empty() ? 0 : series.front().lengths.size();
}

BarPlot::BarPlot() : m_scene(std::make_unique<Scene>())
{
}

BarPlot::~BarPlot() = default;

void BarPlot::draw(QPainter& painter, const QRectF& area, const StackedBars& bars, const QColor& lines)
{
    assert(bars.count() <= maxBars);
    if (bars.count() == 0 || area.isEmpty()) {
        return;
    }
    m_scene->setBars(bars);
    m_scene->render(painter, area);
    // The library's own pattern brushes would be lost in an SVG file.
    const auto boxes = boxesOf(bars, area);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        hatchBoxes(painter, boxes[i], bars.series[i].look.hatch, lines);
    }
}

} // namespace trailscope::ui
