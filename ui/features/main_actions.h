// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace trailscope::ui {

//! What the user can do in the window, with names and keys. Owns nothing but the actions; whoever makes them
//! connects them.
class MainActions final : public QObject {
    Q_OBJECT
public:
    explicit MainActions(QObject* parent = nullptr);

    QAction* const openFolder;
    QAction* const openFiles;
    QAction* const reload;
    QAction* const follow;
    QAction* const stop;
    QAction* const exportCsv;
    QAction* const managerPdfA4;
    QAction* const managerPdfLetter;
    QAction* const managerHtml;
    QAction* const chartPng;
    QAction* const chartSvg;
    QAction* const chartCsv;
    QAction* const quit;

    QAction* const copyRows;
    QAction* const copyWithHeadings;
    QAction* const selectAll;

    QAction* const find;
    QAction* const findNext;
    QAction* const findPrevious;
    QAction* const goToTime;
    QAction* const pin;
    QAction* const nextPin;
    QAction* const previousPin;
    QAction* const clearPins;

    QAction* const typeFilter;
    QAction* const back;
    QAction* const forward;
    QAction* const scopeToChart;
    QAction* const clearFilter;

    QAction* const managerView;
    QAction* const fullScreen;
    QAction* const resetColumns;
    QAction* const colourRules;

    QAction* const savePreset;
    QAction* const importPreset;
    QAction* const undoDeletePreset;
    QAction* const showGroups;
    QAction* const showCalendar;
    QAction* const showArchive;
    QAction* const showProblems;
    QAction* const palette;
    QAction* const guide;
    QAction* const about;
    QAction* const aboutQt;
};

} // namespace trailscope::ui
