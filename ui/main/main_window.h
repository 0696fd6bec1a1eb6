// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"
#include "core/review/preset.h"
#include "ui/base/file_chooser.h"
#include "ui/dialogs/guarded_file_chooser.h"
#include "ui/main/audit_session.h"
#include "ui/main/filter_steps.h"
#include "ui/models/pinned_events.h"
#include "ui/report/chart_export.h"
#include "ui/settings/session_settings.h"

#include <QByteArray>
#include <QMainWindow>
#include <QPageSize>
#include <QPalette>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QDockWidget;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace trailscope::ui {

class ChartPanel;
class DetailPane;
class FacetPanel;
class FilterBar;
class FindBar;
class GroupDialog;
class GroupHint;
class LatestJob;
class ManagerView;
class PresetLibrary;
class PresetPanel;
class EventTableModel;
class EventTableView;
class LoadStatus;
class MainActions;
class RowColours;
class StartPage;
class TableFinder;
class TimelineView;
class ZoneChooser;
class ValueMenu;

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

//! The window: makes the widgets, and connects them to the AuditSession, through which alone they know of
//! each other.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    //! The setup's chooser and settings must outlive the window.
    explicit MainWindow(const WindowSetup& setup, QWidget* parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    //! Loads files and folders in place of what is open. Returns at once.
    void openPaths(const QStringList& given);

    //! The manager's page in place of the events; Esc leaves it.
    void showManagerView();

    [[nodiscard]] AuditSession& session() noexcept { return *m_session; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createMenus();
    void createFileMenu();
    void createViewMenu();
    void addLanguageMenu(QMenu& view);
    void createReviewMenu();
    void fillReviewMenu();
    void connectPresets();
    void showPresets();
    void applyPreset(const QString& id);
    void askParameters(const Preset& preset);
    void showPreset(const Preset& preset);
    void offerGroups(const Preset& preset);
    void updateGroupHint();
    void showColumns(const std::vector<Field>& fields);
    void showOwnColumns();
    [[nodiscard]] Preset asAskedLast(const Preset& preset) const;
    void openPresetGroupMenu(const QString& group, const QPoint& position);
    void renamePresetGroup(const QString& group);
    void connectColours();
    void showColourRules();
    void savePreset(const Preset& preset);
    void editPreset(const Preset& preset);
    void saveView();
    void importPresets();
    void exportPreset(const Preset& preset);
    void deletePreset(const QString& id);
    void openPresetMenu(const QString& id, const QPoint& position);
    bool tell(const Result<Done>& done, const QString& success);
    void notice(const QString& text);
    void offerReload();
    void tellUnreadFiles(const std::vector<UnreadFile>& files);
    void createCalendar();
    void restoreCalendar();
    void showCalendar();
    void useCalendar(const Calendar& calendar, const QString& file);
    void showGroups();
    void showGuide();
    void createToolBar();
    void createCentral();
    void createDocks();
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* widget);
    void connectActions();
    void connectAudit();
    void connectTable();
    void connectCharts();
    void connectFilter();
    void connectPanels();
    void connectStartPage();
    void connectManager();
    void connectExports();
    void connectNavigation();
    void restoreSession();
    void tellStartProblems(const std::optional<Error>& ofSettings);
    void saveSession();

    void chooseFolder();
    void chooseFiles();
    void fillRecentMenu();
    void exportCsv();
    void copyRows(bool withHeadings);
    void stop();
    [[nodiscard]] bool mayExport();
    void goToTime();
    void goToEventAt(Timestamp time);
    void togglePins();
    void goToPin(int step);
    void showPins();
    void showPalette();
    [[nodiscard]] std::vector<RowId> selectedEvents() const;
    void showArchive();
    void showProblems();
    void setTheme(Theme theme);
    void setLanguage(const QString& code);

    void leaveManagerView();
    [[nodiscard]] ReportedArchive reportedArchive() const;
    using MadePage = std::function<QByteArray(const ManagerReport&)>;
    void exportManagerPage(const QString& suffix, const MadePage& make);
    void exportManagerPdf(QPageSize::PageSizeId paper);
    void exportChart(ChartFormat format);
    //! Asks where to save, in the folder of the last export; empty when the user cancels.
    [[nodiscard]] QString askForFile(const QString& title, const QString& suggestedName);

    //! Start page and manager's page stand alone, without the docks.
    void showStartPage();
    //! The manager's page when it is wanted.
    void showEventPage();
    void hideDocks();
    void showDocks();
    void startLoad();
    void finishLoad(const LoadReport& report);
    void showAnswer(const AnswerPtr& answer);
    void updateCounts();
    void updateEmptyText();
    void updateActions();
    void nameSteps();
    void addStepMenu(QToolBar& bar, QAction* action, StepDirection direction);
    void openValueMenu(Field field, RowId row, const QPoint& position);

    enum Page : int { StartPageIndex, EventPageIndex, ManagerPageIndex };

    SessionSettings m_settings;
    GuardedFileChooser m_chooser;
    QString m_samplePath;
    QString m_calendarFolder;
    QPalette m_desktop;
    std::vector<QDockWidget*> m_waitingDocks; //!< hidden while a page stands alone

    AuditSession* m_session = nullptr;
    PresetLibrary* m_library = nullptr;
    MainActions* m_actions = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_reviewMenu = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_startPage = nullptr;
    ManagerView* m_manager = nullptr;
    LatestJob* m_reportJob = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_notice = nullptr;
    QStringList m_startProblems;  //!< what could not be used at the start; told until a filter is set
    bool m_reloadOffered = false; //!< since the last load
    ZoneChooser* m_zone = nullptr;
    QSplitter* m_splitter = nullptr;
    FilterBar* m_filterBar = nullptr;
    FacetPanel* m_facets = nullptr;
    PresetPanel* m_presets = nullptr;
    ChartPanel* m_charts = nullptr;
    TimelineView* m_timeline = nullptr; //!< one of the charts
    EventTableModel* m_tableModel = nullptr;
    EventTableView* m_table = nullptr;
    DetailPane* m_detail = nullptr;
    LoadStatus* m_status = nullptr;
    FindBar* m_findBar = nullptr;
    TableFinder* m_finder = nullptr;
    PinnedEvents m_pins;
    RowColours* m_colours = nullptr;
    GroupHint* m_groupHint = nullptr;
    QPointer<GroupDialog> m_groups;        //!< while it is open
    std::optional<Preset> m_grouped;       //!< the preset chosen last, when it has groups
    std::vector<ColumnState> m_ownColumns; //!< while a preset's columns are shown in their place
};

} // namespace trailscope::ui
