// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"
#include "ui/models/pinned_events.h"

namespace trailscope::ui {

class EventTableModel;
class EventTableView;
class FindBar;
class TableFinder;

//! Ways to an event of the table: a text in it, its time, a mark that the user left at it.
class NavigationController final : public WindowController {
    Q_OBJECT
public:
    struct Widgets {
        EventTableModel& model; //!< of the table
        EventTableView& table;
        FindBar& findBar;
    };

    NavigationController(const WindowParts& parts, const Widgets& widgets);

private:
    void connectFind(FindBar& bar);
    void connectPins();
    void goToTime();
    void goToEventAt(Timestamp time);
    void togglePins();
    void clearPins();
    void goToPin(int step);
    void showPins();

    EventTableModel& m_model;
    EventTableView& m_table;
    TableFinder* m_finder = nullptr;
    PinnedEvents m_pins;
};

} // namespace trailscope::ui
