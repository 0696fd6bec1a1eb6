// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/report/chart_export.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace trailscope::ui::test {
namespace {

//! Fills its place with red and writes a word.
class RedChart final : public ChartPage {
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Week map: 曜日/hour"); }

    void setAnswer(const AnswerPtr& /*answer*/) override {}

    void paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const override
    {
        painter.fillRect(rect, Qt::red);
        painter.setPen(colors.color(QPalette::Text));
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("Monday"));
    }

    [[nodiscard]] TextTable numbers() const override
    {
        return {
            {QStringLiteral("hour"), QStringLiteral("logins")},
            {{QStringLiteral("=1+1"), QStringLiteral("2")}, {QStringLiteral("木, 3"), QStringLiteral("4")}}};
    }
};

TEST(ChartExportTest, PngHasTwiceTheSizeOfTheChartOnWhite)
{
    RedChart chart;
    chart.resize(900, 400);

    const auto image = QImage::fromData(chartFile(chart, ChartFormat::Png), "PNG");

    EXPECT_EQ(image.size(), QSize(1'800, 800));
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(100, 100), QColor(Qt::red));
}

TEST(ChartExportTest, ATinyChartIsSavedInASizeThatCanBeRead)
{
    RedChart chart;
    chart.resize(50, 20);

    const auto image = QImage::fromData(chartFile(chart, ChartFormat::Png), "PNG");

    EXPECT_EQ(image.size(), QSize(1'600, 640));
}

TEST(ChartExportTest, SvgKeepsTextsAsTexts)
{
    RedChart chart;
    chart.resize(900, 400);

    const auto svg = chartFile(chart, ChartFormat::Svg);

    EXPECT_TRUE(svg.contains(">Monday</text>"));
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_TRUE(svg.contains("font-family=\"" + QFontInfo(chart.font()).family().toUtf8() + '"'));
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 900, 400));
}

TEST(ChartExportTest, CsvHoldsTheNumbersGuardedAgainstFormulas)
{
    const RedChart chart;

    EXPECT_EQ(chartFile(chart, ChartFormat::Csv).toStdString(),
              "\xEF\xBB\xBFhour,logins\r\n'=1+1,2\r\n\"木, 3\",4\r\n");
}

TEST(ChartExportTest, FileNamesHoldNoSeparators)
{
    const RedChart chart;

    EXPECT_EQ(chartFileName(chart, ChartFormat::Svg), QStringLiteral("week-map-曜日-hour.svg"));
    EXPECT_EQ(chartFileName(chart, ChartFormat::Csv), QStringLiteral("week-map-曜日-hour.csv"));
}

class ChartExportInWindowTest : public WindowTest {};

TEST_F(ChartExportInWindowTest, MenuSavesTheChartInFront)
{
    ASSERT_TRUE(openSample());
    auto& page = find<ChartPanel>("charts").currentPage();
    ASSERT_TRUE(becomesTrue([&page] { return page.hasNumbers(); }));
    const auto saved = [this](const char* name, const QString& text) {
        chooser.saveAs = folder.filePath(QString::fromLatin1(name));
        action(text).trigger();
        QFile file(chooser.saveAs);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };

    const auto png = saved("chart.png", QStringLiteral("Chart as PNG…"));
    const auto svg = saved("chart.svg", QStringLiteral("Chart as SVG…"));
    const auto csv = saved("chart.csv", QStringLiteral("Chart's numbers as CSV…"));

    EXPECT_GE(QImage::fromData(png).width(), 2 * page.width());
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    EXPECT_TRUE(svg.contains("<text"));
    EXPECT_EQ(csv.count('\n'), static_cast<qsizetype>(page.numbers().rows.size()) + 1);
    EXPECT_GT(csv.count('\n'), 24);
}

TEST_F(ChartExportInWindowTest, ContextMenuOfEachChartOffersItsFiles)
{
    for (const auto* page : find<ChartPanel>("charts").pages()) {
        EXPECT_EQ(page->contextMenuPolicy(), Qt::ActionsContextMenu);
        EXPECT_TRUE(page->actions().contains(&action(QStringLiteral("Chart as SVG…"))));
    }
}

} // namespace
} // namespace trailscope::ui::test
