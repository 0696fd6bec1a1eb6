// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"
#include "ui/models/text_table_model.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <vector>

namespace trailscope::ui {

// The words of a manager's page, the same in the window, on paper and in HTML.

//! What stands above its parts, and above all of it.
enum class ManagerPart : quint8 {
    Page,
    Timeline,
    WeekMap,
    Comparison,
    People,
    RootUse,
    Presets,
    Coverage,
    Limits,
};
[[nodiscard]] QString managerHeading(ManagerPart part);

//! A line that says what the page is about: "Period", "2026-10-01 to 2026-10-31".
struct ManagerFact {
    QString name;
    QString value;
};

//! What is missing from the numbers: the page's first line. Empty when nothing is.
[[nodiscard]] QString incompleteText(const ManagerReport& report);

//! Archive, period, what it is compared with, zone, calendar with its hash, filter, events.
[[nodiscard]] std::vector<ManagerFact> managerFacts(const ManagerReport& report);

//! A number that is read from afar.
struct ManagerTile {
    QString title;
    QString value;
    QString comparison; //!< with the period before
    Filter events;      //!< those that it counts, whatever their time
    bool isWarning = false;
};
inline constexpr std::size_t managerTileCount = 6;
[[nodiscard]] std::array<ManagerTile, managerTileCount> managerTiles(const ManagerReport& report);

//! The people who logged in outside working hours, in the period or in the one before; at most so many.
[[nodiscard]] TextTable offHoursTable(const ManagerReport& report, std::size_t mostRows);

//! What the table of so many rows leaves out, or that nobody logged in; empty when there is nothing to say.
[[nodiscard]] QString offHoursNote(const ManagerReport& report, std::size_t mostRows);

//! The presets with their counts, at most so many, and what that leaves out; empty when nothing.
[[nodiscard]] TextTable presetTable(const ManagerReport& report, std::size_t mostRows);
[[nodiscard]] QString presetNote(const ManagerReport& report, std::size_t mostRows);

//! What root did, at most so many lines and one for the rest.
[[nodiscard]] QStringList rootUseLines(const ManagerReport& report, std::size_t mostLines);

//! Gaps, at most so many and a line for the rest, and what could not be read.
[[nodiscard]] QStringList coverageLines(const ManagerReport& report, std::size_t mostGaps);

//! What the trail can't show.
[[nodiscard]] QStringList limitLines(const ManagerReport& report);

//! What made the page, and when.
struct ManagerFooter {
    QString madeWith;
    QString madeOn;
};
[[nodiscard]] ManagerFooter managerFooter(const ManagerReport& report);

//! The names of the timeline's series, in their order.
[[nodiscard]] QStringList timelineSeriesTitles();

//! What the shade behind the timeline means.
[[nodiscard]] QString offHoursTitle();

} // namespace trailscope::ui
