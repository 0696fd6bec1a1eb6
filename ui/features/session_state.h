// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/session_settings.h"

#include <QObject>

class QMainWindow;
class QSplitter;

namespace trailscope::ui {

class ChartPanel;
class ColumnController;
class EventTableView;
class FacetPanel;

//! What the window looked like in the last run: its place and size, docks, splitter, charts, columns, and
//! which values are listed. The settings must outlive this.
class SessionState final : public QObject {
    Q_OBJECT
public:
    struct Widgets {
        QMainWindow& window;
        QSplitter& splitter;
        ChartPanel& charts;
        EventTableView& table;
        FacetPanel& facets;
        const ColumnController& columns; //!< of the table
    };

    SessionState(const SessionSettings& settings, const Widgets& widgets);

    //! As it was saved, or as it is at the first start.
    void restore();

    void save();

private:
    SessionSettings m_settings;
    Widgets m_widgets;
};

} // namespace trailscope::ui
