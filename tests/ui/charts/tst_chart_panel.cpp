// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts in the whole window, by real keys and clicks.
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "core/review/preset_folder.h"
#include "tests/ui/window_test.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/compare_view.h"
#include "ui/charts/people_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/timeline_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

class ChartPanelTest : public test::WindowTest {
protected:
    [[nodiscard]] ChartPanel& panel() const { return find<ChartPanel>("charts"); }

    [[nodiscard]] bool showChart(int tab) const
    {
        auto& tabs = find<QTabBar>("chartTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
        return becomesTrue([this] { return panel().currentPage().hasNumbers(); });
    }

    void choose(const char* name, int data) const
    {
        auto& box = find<QComboBox>(name);
        box.setCurrentIndex(box.findData(data));
    }

    [[nodiscard]] int chosen(const char* name) const { return find<QComboBox>(name).currentData().toInt(); }

    [[nodiscard]] std::string filterText() const { return toText(session().filter()); }
};

TEST_F(ChartPanelTest, AZoomIsLookingAndScopeIsFiltering)
{
    ASSERT_TRUE(openSample());
    ASSERT_TRUE(showChart(0));
    auto& chart = find<TimelineChart>("timelineChart");
    const auto all = rows().size();
    const auto whole = chart.chosenRange();

    QTest::mousePress(&chart, Qt::LeftButton, {}, {chart.width() / 3, chart.height() / 2});
    QTest::mouseMove(&chart, {chart.width() / 2, chart.height() / 2});
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {chart.width() / 2, chart.height() / 2});
    ASSERT_TRUE(becomesTrue([&] { return chart.chosenRange() != whole; }));
    EXPECT_EQ(rows().size(), all);
    EXPECT_TRUE(session().filter().isEmpty());
    const auto zoomed = *chart.chosenRange();
    action(QStringLiteral("Only the time that the timeline shows")).trigger();
    ASSERT_TRUE(settles());

    EXPECT_EQ(session().filter(), timeFilter(zoomed));
    EXPECT_LT(rows().size(), all);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(settles());
    EXPECT_EQ(rows().size(), all);
}

TEST_F(ChartPanelTest, ChoicesSurviveARestart)
{
    ASSERT_TRUE(openSample());
    choose("timelineSplit", static_cast<int>(Field::Region));
    find<QAction>("timelineLogarithmic").trigger();
    find<QAction>("timelinePatterns").trigger();
    ASSERT_TRUE(showChart(1));
    find<QToolButton>("chartAsTable").click();
    choose("weekMapKind", static_cast<int>(EventKind::Denied));
    choose("compareSpan", static_cast<int>(ComparedSpan::LatestMonth));
    choose("compareEarlier", static_cast<int>(Earlier::SameWeekdays));

    window->close();
    makeWindow();
    ASSERT_TRUE(openSample());

    EXPECT_EQ(find<QTabBar>("chartTabs").currentIndex(), 1);
    EXPECT_TRUE(find<QToolButton>("chartAsTable").isChecked());
    EXPECT_TRUE(panel().currentPage().isTableShown());
    ASSERT_TRUE(showChart(0));
    EXPECT_FALSE(panel().currentPage().isTableShown());
    EXPECT_EQ(panel().timeline().look().split, Field::Region);
    EXPECT_TRUE(find<QAction>("timelineLogarithmic").isChecked());
    EXPECT_TRUE(find<QAction>("timelinePatterns").isChecked());
    EXPECT_FALSE(find<QAction>("timelineSameScale").isChecked());
    EXPECT_EQ(chosen("weekMapKind"), static_cast<int>(EventKind::Denied));
    EXPECT_EQ(chosen("compareSpan"), static_cast<int>(ComparedSpan::LatestMonth));
    EXPECT_EQ(chosen("compareEarlier"), static_cast<int>(Earlier::SameWeekdays));
}

TEST_F(ChartPanelTest, WhatAPresetSplitsByIsNoChoiceOfTheUser)
{
    ASSERT_TRUE(openSample());
    auto& width = find<QComboBox>("timelineWidth");
    width.setCurrentIndex(width.findData(static_cast<int>(BinWidth::Day)));

    panel().timeline().setLook({BinWidth::Week, Field::Ip, {}});

    EXPECT_EQ(panel().choices().timeline.width, BinWidth::Day);
    EXPECT_EQ(panel().choices().timeline.split, std::nullopt);
}

TEST_F(ChartPanelTest, ACellOfTheWeekMapBecomesTheFilter)
{
    ASSERT_TRUE(openSample());
    ASSERT_TRUE(showChart(1));
    auto& map = find<QTableView>("weekMap");
    const auto cell = map.model()->index(1, 10);
    const auto expected = cell.data().toString();

    QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.visualRect(cell).center());
    ASSERT_TRUE(settles());

    EXPECT_EQ(filterText(), "weekday = tue and hour = 10");
    EXPECT_EQ(QLocale().toString(static_cast<qulonglong>(rows().size())), expected);
}

TEST_F(ChartPanelTest, APersonBecomesTheFilterAndALoginIsFoundInTheTable)
{
    ASSERT_TRUE(openSample());
    ASSERT_TRUE(showChart(2));
    auto& people = find<PeopleChart>("peopleChart");

    QTest::mouseClick(people.viewport(), Qt::LeftButton, {}, people.pointOf({0, 0}));
    const auto event = table().currentEvent();
    ASSERT_TRUE(event.has_value());
    EXPECT_NE(session().context().store->traits(*event).login, Login::No);
    const auto user = std::string(session().context().store->text(Field::User, *event));
    QTest::mouseClick(people.viewport(), Qt::LeftButton, {}, people.pointOf({0, std::nullopt}));
    ASSERT_TRUE(settles());

    EXPECT_EQ(session().filter(), valueFilter(Field::User, user));
}

TEST_F(ChartPanelTest, OnlyTheChartShownFollowsTheFilterAndTheOthersCatchUp)
{
    ASSERT_TRUE(openSample());
    ASSERT_TRUE(showChart(3));
    ASSERT_TRUE(showChart(1));
    session().setFilter(valueFilter(Field::Login, "failure"));
    ASSERT_TRUE(settles());
    const auto errorsOf = [this] {
        const auto& comparison = dynamic_cast<const CompareView&>(*panel().pages()[3]).comparison();
        return comparison->now.errors.total() + comparison->now.logins.total();
    };
    EXPECT_GT(errorsOf(), 0U);

    ASSERT_TRUE(showChart(3));

    EXPECT_TRUE(becomesTrue([&] { return errorsOf() == 0; }));
}

TEST_F(ChartPanelTest, APresetKeepsTheTimelinesLook)
{
    ASSERT_TRUE(openSample());
    const PresetChart look{BinWidth::Day, Field::Service, {}};
    Preset preset;
    preset.id = "own-look";
    preset.group = "My presets";
    for (auto* text : {&preset.title, &preset.purpose, &preset.judge, &preset.blindSpot}) {
        text->byLanguage["en"] = "By service";
    }
    preset.filterText = "outcome = denied";
    preset.filter = *parseFilter(preset.filterText).filter();
    preset.chart = look;
    const auto file = folder.filePath(QStringLiteral("own-look.json"));
    ASSERT_TRUE(writePresetFile(file.toStdString(), preset).ok());
    chooser.files = {file};
    action(QStringLiteral("Import a preset…")).trigger();
    QTest::mouseClick(&find<QPushButton>("importSound"), Qt::LeftButton);

    auto* entry = window->findChild<QAction*>(QStringLiteral("preset-own-look"));
    ASSERT_NE(entry, nullptr);
    entry->trigger();
    ASSERT_TRUE(settles());

    EXPECT_EQ(panel().timeline().look(), look);
    EXPECT_EQ(filterText(), "outcome = denied");
}

TEST_F(ChartPanelTest, EveryChartHasItsNumbersAsATable)
{
    ASSERT_TRUE(openSample());
    for (int tab = 0; tab < 4; ++tab) {
        ASSERT_TRUE(showChart(tab));
        auto& page = panel().currentPage();
        QTest::mouseClick(&find<QToolButton>("chartAsTable"), Qt::LeftButton);

        auto* numbers = page.findChild<QTableView*>(QStringLiteral("chartNumbers"));
        EXPECT_TRUE(numbers->isVisible()) << tab;
        EXPECT_EQ(numbers->model()->rowCount(), static_cast<int>(page.numbers().rows.size()));
        EXPECT_GT(numbers->model()->rowCount(), 0);
        EXPECT_TRUE(numbers->accessibleName().contains(page.title()));
    }
}

} // namespace
} // namespace trailscope::ui
