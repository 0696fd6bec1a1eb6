// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

class QMenu;

namespace trailscope::ui {

class LoadStatus;
class StartPage;

//! Opens archives: chosen in a dialog, among the recent ones, or as the sample; reads them again, follows
//! them, and shows how far a load is and what is known of their files.
class ArchiveController final : public WindowController {
    Q_OBJECT
public:
    struct Widgets {
        StartPage& startPage;
        LoadStatus& status;
        QMenu& fileMenu; //!< the list of recent archives is filled when it opens
        QMenu& recentMenu;
    };

    //! \a samplePath is empty when there is no sample. Restores whether archives are followed.
    ArchiveController(const WindowParts& parts, const Widgets& widgets, const QString& samplePath);

    //! Loads files and folders in place of what is open. Returns at once.
    void open(const QStringList& given);

Q_SIGNALS:
    //! What the window is called while these archives are open.
    void titleChanged(const QString& title);

    //! A load ended without an event; the start page says why.
    void nothingLoaded();

private:
    void connectActions();
    void connectStartPage(const QString& samplePath);
    void connectLoads();
    void chooseFolder();
    void chooseFiles();
    void fillRecentMenu();
    void stop();
    void startLoad();
    void finishLoad(const LoadReport& report);
    void updateActions();
    void showArchive();
    void showProblems();

    StartPage& m_startPage;
    LoadStatus& m_status;
    QMenu& m_recentMenu;
};

} // namespace trailscope::ui
