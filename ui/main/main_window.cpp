// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "ui/charts/chart_panel.h"
#include "ui/dialogs/archive_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/dialogs/guide_dialog.h"
#include "ui/dialogs/problems_dialog.h"
#include "ui/filter/filter_bar.h"
#include "ui/main/filter_steps.h"
#include "ui/main/main_actions.h"
#include "ui/main/preset_library.h"
#include "ui/main/row_colours.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/group_hint.h"
#include "ui/panels/load_status.h"
#include "ui/panels/start_page.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/plain_texts.h"
#include "ui/texts/shown_text.h"
#include "ui/widgets/zone_chooser.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace trailscope::ui {

namespace {

TimeZone zoneOf(const SessionSettings& settings)
{
    if (!settings.zoneName().isEmpty()) {
        if (auto zone = TimeZone::named(settings.zoneName().toStdString()); zone.ok()) {
            return std::move(zone).value();
        }
    }
    return TimeZone::system();
}

//! Beside the folder of the presets.
std::filesystem::path colourRulesFile(const WindowSetup& setup)
{
    return QDir::cleanPath(setup.presetFolder + QStringLiteral("/../colour-rules.json")).toStdString();
}

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

//! Why a load brought no event, and what to do.
QString nothingLoadedSentence(const LoadReport& report)
{
    const auto damaged = std::ranges::find_if(report.problems, [](const LoadProblem& problem) {
        return problem.error.code != ErrorCode::NotATrail;
    });
    if (damaged != report.problems.end()) {
        return MainWindow::tr("No event could be read. %1").arg(errorSentence(damaged->error));
    }
    if (report.stopped) {
        return MainWindow::tr("Loading was stopped before the first event was read.");
    }
    return MainWindow::tr(
        "There is no audit event here. A trail delivers files whose names end in .gz or .json; "
        "open the folder that holds them.");
}

} // namespace

MainWindow::MainWindow(const WindowSetup& setup, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(setup.settings)
    , m_chooser(setup.chooser, [this] { return m_session->paths(); })
    , m_samplePath(setup.samplePath)
    , m_calendarFolder(setup.calendarFolder)
    , m_desktop(setup.desktop)
    , m_session(new AuditSession(zoneOf(setup.settings), setup.clock, this))
    , m_library(new PresetLibrary(setup.presetFolder.toStdString(), this))
    , m_actions(new MainActions(this))
{
    PlainTexts::install(*qApp);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Trailscope"));
    setAcceptDrops(true);
    createCentral();
    m_colours = new RowColours(*m_tableModel, colourRulesFile(setup), this);
    createDocks();
    createToolBar();
    createMenus();
    connectActions();
    connectAudit();
    connectTable();
    connectCharts();
    connectFilter();
    connectPanels();
    connectPresets();
    connectStartPage();
    createCalendar();
    connectManager();
    connectExports();
    connectNavigation();
    connectColours();
    restoreSession();
    tellStartProblems(setup.settingsProblem);
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::openPaths(const QStringList& given)
{
    if (given.isEmpty()) {
        return;
    }
    AuditSession::Paths files;
    QStringList paths;
    for (const auto& path : given) {
        paths << QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        files.emplace_back(paths.back().toStdString());
    }
    m_settings.addRecent(paths);
    const QFileInfo first(paths.front());
    const auto name = asWindowTitle(
        shownText(first.fileName().isEmpty() ? QDir(paths.front()).dirName() : first.fileName()));
    setWindowTitle(paths.size() == 1
                       ? tr("%1 - Trailscope").arg(name)
                       : tr("%1 and %2 more - Trailscope")
                             .arg(name, formatCount(static_cast<std::uint64_t>(paths.size()) - 1)));
    m_session->open(files);
}

void MainWindow::chooseFolder()
{
    const QString path =
        m_chooser.openFolder(this, tr("Open a folder of trail files"), m_settings.recent().value(0));
    if (!path.isEmpty()) {
        openPaths({path});
    }
}

void MainWindow::chooseFiles()
{
    openPaths(
        m_chooser.openFiles(this, tr("Open trail files"), m_settings.recent().value(0), FileKind::Trail));
}

void MainWindow::startLoad()
{
    m_startPage->setProblem({});
    showEventPage();
    m_status->startLoad();
    m_reloadOffered = false;
    updateEmptyText();
    updateActions();
}

void MainWindow::finishLoad(const LoadReport& report)
{
    m_status->showReport(report);
    if (m_session->context().store->rowCount() == 0) {
        m_startPage->setProblem(nothingLoadedSentence(report));
        m_startPage->setRecent(m_settings.recent());
        showStartPage();
    }
    updateEmptyText();
    updateActions();
}

void MainWindow::showAnswer(const AnswerPtr& answer)
{
    if (m_startProblems.isEmpty() || !m_session->filter().isEmpty()) {
        m_startProblems.clear();
        m_notice->hide();
    }
    tellUnreadFiles(answer->unread);
    m_tableModel->setRows(answer->question.context, answer->rows);
    updateCounts();
    updateEmptyText();
    updateActions();
}

void MainWindow::updateCounts()
{
    const auto& answer = *m_session->answer();
    const auto sentence = !answer.unread.empty() ? tr("%1 of %2 events; not all records were searched")
                        : answer.complete        ? tr("%1 of %2 events")
                        : answer.failure ? tr("%1 of %2 events found before the search ended: not all")
                                         : tr("%1 of %2 events so far, reading the archive…");
    QString text = sentence.arg(formatCount(answer.rows->size()),
                                formatCount(answer.question.context.store->rowCount()));
    if (const auto selected = m_table->selection().selected().count(); selected > 1) {
        text += tr(", %1 selected").arg(formatCount(selected));
    }
    m_counts->setText(text);
}

void MainWindow::updateEmptyText()
{
    if (m_session->isLoading() && m_session->context().store->rowCount() == 0) {
        m_table->setEmptyText(tr("Reading the archive…"));
    } else if (m_session->answer()->failure) {
        m_table->setEmptyText(tr("The filter was not answered.\nReturn in the filter's field asks again."));
    } else {
        m_table->setEmptyText(tr("No event matches the filter.\nTake a condition away, or go back to the "
                                 "filter before (Alt+Left)."));
    }
}

void MainWindow::updateActions()
{
    const bool open = !m_session->paths().empty();
    m_actions->reload->setEnabled(open);
    m_actions->stop->setEnabled(m_session->isLoading() || m_session->isBusy());
    const bool whole = m_session->answer()->complete;
    m_actions->exportCsv->setEnabled(whole && !m_session->answer()->rows->empty());
    for (auto* action : {m_actions->chartPng, m_actions->chartSvg, m_actions->chartCsv}) {
        action->setEnabled(whole);
    }
    nameSteps();
    m_actions->clearFilter->setEnabled(!m_session->filter().isEmpty());
    m_actions->savePreset->setEnabled(!m_session->filter().isEmpty());
    m_actions->undoDeletePreset->setEnabled(m_library->canUndoRemove());
    m_actions->showGroups->setEnabled(m_session->context().store->rowCount() > 0);
    m_actions->showArchive->setEnabled(open && !m_session->isLoading());
    for (auto* action : {m_actions->managerView, m_actions->managerPdfA4, m_actions->managerPdfLetter,
                         m_actions->managerHtml}) {
        action->setEnabled(m_session->context().store->rowCount() > 0);
    }
    m_actions->showProblems->setEnabled(!m_session->report().problems.empty());
}

//! Back and Forward tell where they lead, and what they change on the way.
void MainWindow::nameSteps()
{
    const auto* before = m_session->filterBefore();
    const auto* after = m_session->filterAfter();
    m_actions->back->setEnabled(before != nullptr);
    m_actions->back->setToolTip(
        before == nullptr ? tr("There is no filter before.")
                          : tr("Back to: %1 (Alt+Left)\nThis takes back: %2")
                                .arg(filterSentence(*before), changeSentence(*before, m_session->filter())));
    m_actions->forward->setEnabled(after != nullptr);
    m_actions->forward->setToolTip(
        after == nullptr ? tr("There is no filter after.")
                         : tr("Forward to: %1 (Alt+Right)\nThis changes: %2")
                               .arg(filterSentence(*after), changeSentence(m_session->filter(), *after)));
}

void MainWindow::stop()
{
    if (m_session->isLoading()) {
        m_session->stopLoading(); // the filter is answered by what was read
    } else {
        m_session->stopQuery();
    }
}

//! While a query runs, the rows shown are those of the filter before.
bool MainWindow::mayExport()
{
    if (!m_session->isAnswered()) {
        notice(
            tr("Nothing was exported: the events shown are not all events of the filter, or not its own."));
    }
    return m_session->isAnswered();
}

void MainWindow::copyRows(bool withHeadings)
{
    QGuiApplication::clipboard()->setText(m_table->selectedText(withHeadings));
    if (!m_session->isAnswered()) {
        notice(tr("The copied events are not all events of the filter, or not its own."));
    } else if (m_table->selection().selected().count() > EventTableView::maxCopiedRows) {
        notice(tr("Only the first %1 rows were copied. Export as CSV (Ctrl+E) has no such limit.")
                   .arg(formatCount(EventTableView::maxCopiedRows)));
    }
}

void MainWindow::exportCsv()
{
    if (!mayExport()) {
        return;
    }
    const auto& answer = *m_session->answer();
    auto selected = std::make_shared<std::vector<RowId>>(selectedEvents());
    auto* dialog = new ExportDialog({answer.question.context, answer.rows, selected, m_table->shownFields()},
                                    m_chooser, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showGroups()
{
    if (m_groups != nullptr) {
        m_groups->raise();
        m_groups->activateWindow();
        return;
    }
    auto* dialog = new GroupDialog(m_chooser, this);
    m_groups = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [dialog](const AnswerPtr& answer) {
        dialog->setPartial(!answer->complete);
        dialog->setResult(answer->question.context, answer->matches);
    };
    connect(m_session, &AuditSession::answerChanged, dialog, show);
    connect(dialog, &GroupDialog::groupRequested, m_session, &AuditSession::include);
    if (m_grouped) {
        dialog->setQuestion(m_grouped->groups->question, m_grouped->groups->order);
    }
    m_groupHint->hide();
    show(m_session->answer());
    dialog->QWidget::show();
}

void MainWindow::showGuide()
{
    auto* dialog = new GuideDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showArchive()
{
    auto* dialog =
        new ArchiveDialog({m_session->paths(), m_session->context(), m_session->report()}, m_chooser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->show();
}

void MainWindow::showProblems()
{
    auto* dialog = new ProblemsDialog(m_session->report(), m_chooser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyTheme(*qApp, theme, m_desktop);
}

void MainWindow::setLanguage(const QString& code)
{
    m_settings.setLanguage(code);
    notice(tr("The language changes when Trailscope is started again."));
}

void MainWindow::restoreSession()
{
    m_table->setColumns(m_settings.columns());
    m_table->setSortIndicator(m_session->sort());
    m_zone->setZone(m_session->zone());
    m_facets->setLook(m_settings.hiddenFacets(), m_settings.facetsByName());
    m_filterBar->setHistory(m_settings.filterHistory());
    m_charts->setChoices(m_settings.chartChoices());
    m_actions->follow->setChecked(m_settings.follow());
    m_session->setFollowing(m_settings.follow());
    m_startPage->setSampleAvailable(!m_samplePath.isEmpty());
    m_startPage->setRecent(m_settings.recent());
    resize(QSize(1'600, 960).boundedTo(screen()->availableSize() * 0.94));
    restoreGeometry(m_settings.geometry());
    restoreState(m_settings.windowState());
    m_splitter->restoreState(m_settings.splitter());
    showStartPage();
}

//! One message for all: a second notice would take the place of the first.
void MainWindow::tellStartProblems(const std::optional<Error>& ofSettings)
{
    if (ofSettings) {
        m_startProblems << tr("The settings could not be read, so what is changed now is not kept. %1")
                               .arg(errorSentence(*ofSettings));
    }
    if (const auto ignored = m_settings.unsound(); !ignored.isEmpty()) {
        m_startProblems << tr("Some settings were not valid and were ignored: %1.")
                               .arg(ignored.join(QStringLiteral(", ")));
    }
    m_notice->setText(m_startProblems.join(u'\n'));
    m_notice->setVisible(!m_startProblems.isEmpty());
}

void MainWindow::saveSession()
{
    showDocks();
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setSplitter(m_splitter->saveState());
    m_settings.setChartChoices(m_charts->choices());
    m_settings.setColumns(m_ownColumns.empty() ? m_table->columns() : m_ownColumns);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveSession();
    m_session->stopLoading();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openPaths(localPaths(*event->mimeData()));
}

} // namespace trailscope::ui
