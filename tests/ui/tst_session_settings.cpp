// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/base/session_settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

class SessionSettingsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SessionSettings settings{file};
};

TEST_F(SessionSettingsTest, RememberedColumnsComeBack)
{
    const std::vector<ColumnState> columns{{Field::User, 120, true}, {Field::Time, 0, false}};

    settings.setColumns(columns);

    EXPECT_EQ(settings.columns(), columns);
}

TEST_F(SessionSettingsTest, TheLookOfTheValuesAndTheLastFiftyFiltersComeBack)
{
    QStringList typed;
    for (int i = 0; i < 60; ++i) {
        typed << QStringLiteral("user: u%1").arg(i);
    }

    settings.setFacetLook({Field::Ip, Field::Error}, true);
    settings.setFilterHistory(typed);

    EXPECT_EQ(settings.hiddenFacets(), (std::vector{Field::Ip, Field::Error}));
    EXPECT_TRUE(settings.facetsByName());
    EXPECT_EQ(settings.filterHistory(), typed.mid(10));
}

TEST_F(SessionSettingsTest, EveryThemeComesBack)
{
    EXPECT_EQ(settings.theme(), Theme::System);
    for (const auto theme : {Theme::Light, Theme::HighContrast, Theme::Dark, Theme::System}) {
        settings.setTheme(theme);
        EXPECT_EQ(settings.theme(), theme);
    }
}

TEST_F(SessionSettingsTest, ChoicesOfChartsComeBack)
{
    EXPECT_EQ(settings.chartChoices(), ChartChoices());
    const ChartChoices choices{QStringLiteral("weekMapPage"),
                               {QStringLiteral("timeline"), QStringLiteral("weekMapPage")},
                               {BinWidth::FiveMinutes, Field::Ip, true, false, true},
                               EventKind::FailedLogins,
                               {ComparedSpan::FilterTime, Earlier::SameDates}};

    settings.setChartChoices(choices);
    EXPECT_EQ(settings.chartChoices(), choices);
    settings.setChartChoices({});

    EXPECT_EQ(settings.chartChoices(), ChartChoices());
}

TEST_F(SessionSettingsTest, UnknownAndRepeatedColumnsAreLeftOut)
{
    file.setValue(
        QStringLiteral("columns"),
        QStringLiteral(
            R"([{"field":"user"},{"field":"nonsense"},{"field":"user"},{"field":"ip","width":-5}])"));

    EXPECT_EQ(settings.columns(), (std::vector<ColumnState>{{Field::User, 0, true}, {Field::Ip, 0, true}}));
}

TEST_F(SessionSettingsTest, DamagedColumnsAreAsGoodAsNone)
{
    file.setValue(QStringLiteral("columns"), QStringLiteral("{not json"));

    EXPECT_TRUE(settings.columns().empty());
}

TEST_F(SessionSettingsTest, RecentHoldsTheLastTenWithTheLatestFirst)
{
    for (int i = 0; i < 12; ++i) {
        settings.addRecent({QString::number(i)});
    }
    settings.addRecent({QStringLiteral("5")});

    EXPECT_EQ(settings.recent().size(), 10);
    EXPECT_EQ(settings.recent().front(), QStringLiteral("5"));
    EXPECT_EQ(settings.recent().count(QStringLiteral("5")), 1);
}

TEST_F(SessionSettingsTest, ThemeComesBack)
{
    EXPECT_EQ(settings.theme(), Theme::System);
    settings.setTheme(Theme::Dark);
    EXPECT_EQ(settings.theme(), Theme::Dark);
}

} // namespace
} // namespace trailscope::ui
