// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/archive_controller.h"

#include "ui/base/file_chooser.h"
#include "ui/dialogs/archive_dialog.h"
#include "ui/dialogs/problems_dialog.h"
#include "ui/panels/load_status.h"
#include "ui/panels/start_page.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/shown_text.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace trailscope::ui {

namespace {

//! Why a load brought no event, and what to do.
QString nothingLoadedSentence(const LoadReport& report)
{
    const auto damaged = std::ranges::find_if(report.problems, [](const LoadProblem& problem) {
        return problem.error.code != ErrorCode::NotATrail;
    });
    if (damaged != report.problems.end()) {
        return ArchiveController::tr("No event could be read. %1").arg(errorSentence(damaged->error));
    }
    if (report.stopped) {
        return ArchiveController::tr("Loading was stopped before the first event was read.");
    }
    return ArchiveController::tr(
        "There is no audit event here. A trail delivers files whose names end in .gz or .json; "
        "open the folder that holds them.");
}

QString titleFor(const QStringList& paths)
{
    const QFileInfo first(paths.front());
    const auto name = asWindowTitle(
        shownText(first.fileName().isEmpty() ? QDir(paths.front()).dirName() : first.fileName()));
    return paths.size() == 1 ? ArchiveController::tr("%1 - Trailscope").arg(name)
                             : ArchiveController::tr("%1 and %2 more - Trailscope")
                                   .arg(name, formatCount(static_cast<std::uint64_t>(paths.size()) - 1));
}

} // namespace

ArchiveController::ArchiveController(const WindowParts& parts, const Widgets& widgets,
                                     const QString& samplePath)
    : WindowController(parts)
    , m_startPage(widgets.startPage)
    , m_status(widgets.status)
    , m_recentMenu(widgets.recentMenu)
{
    connectActions();
    connectStartPage(samplePath);
    connectLoads();
    connect(&widgets.fileMenu, &QMenu::aboutToShow, this, &ArchiveController::fillRecentMenu);
    actions().follow->setChecked(settings().follow());
    session().setFollowing(settings().follow());
    updateActions();
}

void ArchiveController::connectActions()
{
    on(actions().openFolder, [this] { chooseFolder(); });
    on(actions().openFiles, [this] { chooseFiles(); });
    on(actions().reload, [this] { session().reload(); });
    on(actions().follow, [this](bool wanted) {
        settings().setFollow(wanted);
        session().setFollowing(wanted);
    });
    on(actions().stop, [this] { stop(); });
    on(actions().showArchive, [this] { showArchive(); });
    on(actions().showProblems, [this] { showProblems(); });
}

void ArchiveController::connectStartPage(const QString& samplePath)
{
    connect(&m_startPage, &StartPage::openFolderRequested, this, &ArchiveController::chooseFolder);
    connect(&m_startPage, &StartPage::openFilesRequested, this, &ArchiveController::chooseFiles);
    connect(&m_startPage, &StartPage::openSampleRequested, this, [this, samplePath] { open({samplePath}); });
    connect(&m_startPage, &StartPage::openRecentRequested, this,
            [this](const QString& path) { open({path}); });
    m_startPage.setSampleAvailable(!samplePath.isEmpty());
    m_startPage.setRecent(settings().recent());
}

void ArchiveController::connectLoads()
{
    connect(&session(), &AuditSession::loadStarted, this, &ArchiveController::startLoad);
    connect(&session(), &AuditSession::loadProgressed, &m_status, &LoadStatus::showProgress);
    connect(&session(), &AuditSession::loadFinished, this, &ArchiveController::finishLoad);
    connect(&session(), &AuditSession::contextChanged, &m_status, &LoadStatus::showContext);
    connect(&session(), &AuditSession::stateChanged, this, &ArchiveController::updateActions);
    connect(&m_status, &LoadStatus::stopRequested, &session(), &AuditSession::stopLoading);
    connect(&m_status, &LoadStatus::problemsRequested, this, &ArchiveController::showProblems);
}

void ArchiveController::open(const QStringList& given)
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
    settings().addRecent(paths);
    Q_EMIT titleChanged(titleFor(paths));
    session().open(files);
}

void ArchiveController::chooseFolder()
{
    const QString path =
        chooser().openFolder(window(), tr("Open a folder of trail files"), settings().recent().value(0));
    if (!path.isEmpty()) {
        open({path});
    }
}

void ArchiveController::chooseFiles()
{
    open(
        chooser().openFiles(window(), tr("Open trail files"), settings().recent().value(0), FileKind::Trail));
}

void ArchiveController::fillRecentMenu()
{
    m_recentMenu.clear();
    const auto recent = settings().recent();
    for (const auto& path : recent) {
        m_recentMenu.addAction(asMenuText(shownText(path)), this, [this, path] { open({path}); });
    }
    m_recentMenu.setEnabled(!recent.isEmpty());
    m_recentMenu.addSeparator();
    m_recentMenu.addAction(tr("&Clear this list"), this, [this] {
        settings().clearRecent();
        m_startPage.setRecent({});
    });
}

void ArchiveController::stop()
{
    if (session().isLoading()) {
        session().stopLoading(); // the filter is answered by what was read
    } else {
        session().stopQuery();
    }
}

void ArchiveController::startLoad()
{
    m_startPage.setProblem({});
    m_status.startLoad();
}

void ArchiveController::finishLoad(const LoadReport& report)
{
    m_status.showReport(report);
    if (session().context().store->rowCount() == 0) {
        m_startPage.setProblem(nothingLoadedSentence(report));
        m_startPage.setRecent(settings().recent());
        Q_EMIT nothingLoaded();
    }
}

void ArchiveController::updateActions()
{
    const bool isOpen = !session().paths().empty();
    actions().reload->setEnabled(isOpen);
    actions().stop->setEnabled(session().isLoading() || session().isBusy());
    actions().showArchive->setEnabled(isOpen && !session().isLoading());
    actions().showProblems->setEnabled(!session().report().problems.empty());
}

void ArchiveController::showArchive()
{
    auto* dialog =
        new ArchiveDialog({session().paths(), session().context(), session().report()}, chooser(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->show();
}

void ArchiveController::showProblems()
{
    auto* dialog = new ProblemsDialog(session().report(), chooser(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace trailscope::ui
