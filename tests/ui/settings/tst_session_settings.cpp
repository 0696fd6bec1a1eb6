// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/settings/session_settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

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
        typed << QStringLiteral("user = u%1").arg(i);
    }

    settings.setFacetLook({Field::Ip, Field::Error}, true);
    for (const auto& text : typed) {
        settings.addToFilterHistory(text);
    }

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

TEST_F(SessionSettingsTest, WhatTwoWindowsAddIsKept)
{
    QSettings otherFile{file.fileName(), QSettings::IniFormat};
    SessionSettings other{otherFile};
    settings.addRecent({QStringLiteral("/one")});
    other.addRecent({QStringLiteral("/two")});
    settings.addRecent({QStringLiteral("/three")});
    settings.addToFilterHistory(QStringLiteral("user = one"));
    other.addToFilterHistory(QStringLiteral("user = two"));

    EXPECT_EQ(other.recent(), settings.recent());
    EXPECT_EQ(settings.recent(),
              (QStringList{QStringLiteral("/three"), QStringLiteral("/two"), QStringLiteral("/one")}));
    EXPECT_EQ(settings.filterHistory(),
              (QStringList{QStringLiteral("user = one"), QStringLiteral("user = two")}));
}

//! Adds entries from a process of its own, as another window does.
pid_t addInChild(const QString& path, const QString& prefix)
{
    const auto child = ::fork();
    if (child == 0) {
        QSettings file(path, QSettings::IniFormat);
        SessionSettings settings(file);
        for (int i = 0; i < 20; ++i) {
            settings.addToFilterHistory(prefix + QString::number(i));
        }
        ::_exit(0);
    }
    return child;
}

TEST_F(SessionSettingsTest, WhatTwoProcessesAddAtATimeIsKept)
{
    const auto path = folder.filePath(QStringLiteral("shared.ini"));
    const auto one = addInChild(path, QStringLiteral("one of the two: "));
    const auto two = addInChild(path, QStringLiteral("two: "));
    ASSERT_EQ(::waitpid(one, nullptr, 0), one);
    ASSERT_EQ(::waitpid(two, nullptr, 0), two);

    QSettings both(path, QSettings::IniFormat);
    EXPECT_EQ(SessionSettings(both).filterHistory().size(), 40);
}

TEST_F(SessionSettingsTest, AFieldThatCannotBeCountedIsNoSplit)
{
    for (const char* name : {"time", "raw", "any", "nonsense", "requestid"}) {
        file.setValue(QStringLiteral("charts/split"), QString::fromLatin1(name));

        EXPECT_EQ(settings.chartChoices().timeline.split, std::nullopt) << name;
        EXPECT_EQ(settings.unsound(), QStringList{QStringLiteral("charts/split")}) << name;
    }
    file.setValue(QStringLiteral("charts/split"), QStringLiteral("user"));
    EXPECT_EQ(settings.chartChoices().timeline.split, Field::User);
    EXPECT_TRUE(settings.unsound().isEmpty());
}

TEST_F(SessionSettingsTest, ColumnsOfWhichNoneIsShownAreAsGoodAsNone)
{
    file.setValue(QStringLiteral("columns"), QStringLiteral(R"([{"field":"user","shown":false}])"));

    EXPECT_TRUE(settings.columns().empty());
}

TEST_F(SessionSettingsTest, ThemeComesBack)
{
    EXPECT_EQ(settings.theme(), Theme::System);
    settings.setTheme(Theme::Dark);
    EXPECT_EQ(settings.theme(), Theme::Dark);
}

} // namespace
} // namespace trailscope::ui
