// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_support.h"
#include "tests/ui/made_logins.h"
#include "tests/ui/qt_support.h"
#include "ui/base/theme.h"
#include "ui/charts/compare_view.h"
#include "ui/charts/people_view.h"
#include "ui/charts/week_map_view.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

TEST(ChartPagesTest, EveryChartDrawsInsideOfItsRectangle)
{
    WeekMapView weekMapView;
    PeopleView peopleView;
    CompareView compareView;
    for (ChartPage* page : std::initializer_list<ChartPage*>{&weekMapView, &peopleView, &compareView}) {
        page->setAnswer(test::answerOf(test::twoWeeks()));
        ASSERT_TRUE(becomesTrue([page] { return page->hasNumbers(); }));
        for (const auto& size : {QSize(640, 360), QSize(900, 90), QSize(200, 400)}) {
            QImage image(size + QSize(40, 40), QImage::Format_RGB32);
            image.fill(Qt::red);
            QPainter painter(&image);
            page->paintChart(painter, QRectF(QPointF(20, 20), size), lightPalette());
            painter.end();

            int spilled = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool inside = QRect(QPoint(20, 20), size).contains(x, y);
                    spilled += !inside && image.pixelColor(x, y) != QColor(Qt::red) ? 1 : 0;
                }
            }
            EXPECT_EQ(spilled, 0) << page->title().toStdString() << " in " << size.width();
        }
    }
}

} // namespace
} // namespace trailscope::ui
