// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"
#include "ui/base/file_chooser.h"
#include "ui/dialogs/guarded_file_chooser.h"
#include "ui/session/audit_session.h"
#include "ui/settings/session_settings.h"

#include <QMainWindow>
#include <QPalette>

#include <optional>

namespace trailscope::ui {

class ArchiveController;
class ColumnController;
class GroupController;
class MainActions;
class SessionState;
class WindowLayout;
struct MainMenus;
struct WindowParts;

//! What the window is given from outside, so that it can run in a test.
struct WindowSetup {
    SessionSettings settings;
    FileChooser& chooser;
    AuditSession::Clock clock;
    QString samplePath;     //!< empty: there is no sample
    QString presetFolder;   //!< of the user's own presets; made when the first is saved
    QPalette desktop;       //!< the palette that the application started with
    QString calendarFolder; //!< of the user's own calendars; made when the first is saved
    std::optional<Error> settingsProblem =
        std::nullopt; //!< why the settings are not those of the user's file
};

//! The window: lays the widgets out, makes a controller for each feature, and connects those that don't know
//! of each other.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    //! The setup's chooser and settings must outlive the window.
    explicit MainWindow(const WindowSetup& setup, QWidget* parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    //! Loads files and folders in place of what is open. Returns at once.
    void openPaths(const QStringList& paths);

    //! The manager's page in place of the events; Esc leaves it.
    void showManagerView();

    [[nodiscard]] AuditSession& session() noexcept { return *m_session; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createArchiveFeatures(const WindowParts& parts, const MainMenus& menus, const QString& samplePath);
    void createEventFeatures(const WindowParts& parts, const MainMenus& menus);
    void createPresetFeatures(const WindowParts& parts, const MainMenus& menus, const QString& folder);
    void createSettingFeatures(const WindowParts& parts, const MainMenus& menus, const WindowSetup& setup);
    void connectNotices();
    void connectCharts();
    void connectPanels();
    void tellStartProblems(const std::optional<Error>& ofSettings);
    //! What is looked at now, as a preset without a name.
    [[nodiscard]] Preset currentView(const GroupController& groups) const;
    //! The manager's page when it is wanted.
    void showEvents();

    SessionSettings m_settings;
    GuardedFileChooser m_chooser;
    AuditSession* m_session = nullptr;
    MainActions* m_actions = nullptr;
    WindowLayout* m_layout = nullptr;
    ArchiveController* m_archives = nullptr;
    ColumnController* m_columns = nullptr;
    SessionState* m_state = nullptr;
};

} // namespace trailscope::ui
