// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSplitter;

namespace trailscope::ui {

class ChartPanel;
class EventTableModel;
class EventTableView;
class FilterBar;
class FindBar;
class GroupHint;
class NoticeBar;
class ZoneChooser;

//! The middle of the window while an archive is open: filter, counts, charts and table. Lays the widgets out
//! and nothing else; whoever makes the page connects them.
class EventPage final : public QWidget {
    Q_OBJECT
public:
    explicit EventPage(QWidget* parent = nullptr);

    EventTableModel* const tableModel;
    EventTableView* const table;
    FilterBar* const filterBar;
    QLabel* const counts;
    ZoneChooser* const zone;
    NoticeBar* const notice;
    GroupHint* const groupHint;
    FindBar* const findBar;
    QSplitter* const splitter;
    ChartPanel* const charts;

private:
    void nameWidgets();
    void layOut();
};

} // namespace trailscope::ui
