// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_file_chooser.h"
#include "ui/main/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

#include <cstddef>
#include <functional>

namespace trailscope::bench {

//! The whole window on an archive: how soon it answers keys, and whether it ever stands still. Prints a line
//! for each figure.
class WindowBench {
public:
    explicit WindowBench(std::size_t runs);

    //! False when there is no event in it.
    [[nodiscard]] bool load(const QString& archive);

    void answerKeys();

private:
    [[nodiscard]] ui::AuditSession& session() { return m_window.session(); }
    [[nodiscard]] bool isSettled();
    void settle();

    //! From the call to the moment when all that follows from it is painted, each time after \a prepare.
    void time(const std::string& what, double goalMs, const std::function<void()>& prepare,
              const std::function<void()>& act);
    void typeFilter(const QString& text);

    std::size_t m_runs;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::DialogFileChooser m_chooser;
    ui::MainWindow m_window;
};

} // namespace trailscope::bench
