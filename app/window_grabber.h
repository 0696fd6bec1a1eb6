// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/main_window.h"

#include <QString>
#include <QTimer>

//! Saves a picture of the window once it has come to rest, and ends the program: exit code 0, or 1 when the
//! picture could not be saved or the window did not come to rest within two minutes.
//!
//! At rest: nothing is loading, and none of the window's jobs has run for a moment.
class WindowGrabber final : public QObject {
public:
    //! \a window must outlive this.
    WindowGrabber(trailscope::ui::MainWindow& window, const QString& file);

private:
    void look();
    void save();

    trailscope::ui::MainWindow& m_window;
    QString m_file;
    QTimer m_timer;
    int m_looks = 0;
    int m_calmLooks = 0;
};
