// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/event_kind.h"
#include "core/aggregate/histogram.h"
#include "core/event/field.h"
#include "core/review/period_comparison.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trailscope::ui {

//! How the user wants the timeline to look.
struct TimelineChoices {
    std::optional<BinWidth> width; //!< of a bar; nothing: what fits
    std::optional<Field> split;    //!< nothing: logins, failed logins and errors
    bool isLogarithmic = false;
    bool keepsScale = false; //!< while filter and zoom change
    bool hasPatterns = false;

    bool operator==(const TimelineChoices&) const = default;
};

//! How the user looks at the charts, from one run to the next.
struct ChartChoices {
    QString page;        //!< object name of the chart in front; empty: the first
    QStringList asTable; //!< object names of the charts whose numbers are shown instead
    TimelineChoices timeline;
    EventKind weekMapKind = EventKind::All;
    CompareChoices compare;

    bool operator==(const ChartChoices&) const = default;
};

} // namespace trailscope::ui
