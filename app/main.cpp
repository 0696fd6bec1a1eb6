// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/report_mode.h"
#include "app/window_grabber.h"
#include "core/base/out_of_memory.h"
#include "core/base/partial_file.h"
#include "ui/base/theme.h"
#include "ui/dialogs/dialog_file_chooser.h"
#include "ui/main/main_window.h"
#include "ui/settings/session_settings.h"
#include "ui/settings/settings_file.h"
#include "ui/texts/language.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>

#include <csignal>
#include <optional>

namespace {

using namespace trailscope;

//! The sample archive: beside an installed program, or in the source tree of one that was only built.
QString findSample()
{
    const QDir programs(QApplication::applicationDirPath());
    for (const auto& path : {programs.filePath(QStringLiteral("../share/trailscope/sample")),
                             QStringLiteral(TRAILSCOPE_SOURCE_SAMPLE)}) {
        if (QFileInfo(path).isDir()) {
            return QDir::cleanPath(path);
        }
    }
    return {};
}

//! Where the user's own presets or calendars lie, beside the program's settings.
QString ownFolder(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(name);
}

//! As QSettings names it for this program.
QString settingsPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("trailscope/trailscope.conf"));
}

//! What interrupted saves of presets, calendars and colours left behind goes now.
void removeAbandoned()
{
    for (const auto& name : {QStringLiteral("presets"), QStringLiteral("calendars"), QStringLiteral(".")}) {
        removeAbandonedFiles(ownFolder(name).toStdString());
    }
}

Timestamp systemClock()
{
    return {QDateTime::currentSecsSinceEpoch()};
}

} // namespace

int main(int argc, char* argv[])
{
    endPolitelyWithoutMemory();
    std::signal(SIGXFSZ, SIG_IGN); // a file past a limit is an error to tell, not an end
    if (asksForReport(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("trailscope"));
    QApplication::setApplicationName(QStringLiteral("trailscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Trailscope"));
    QApplication::setApplicationVersion(QStringLiteral(TRAILSCOPE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/trailscope.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("trailscope"));

    ui::SettingsFile file(settingsPath());
    const ui::SessionSettings session(file.settings());
    const auto language = languageArgument(QApplication::arguments());
    ui::applyLanguage(application, language.isEmpty() ? session.language() : language);
    const auto arguments = parseArguments(application);
    if (!arguments.report.file.isEmpty()) {
        return makeReport(arguments.paths, arguments.report);
    }
    removeAbandoned();
    const QPalette desktop = QApplication::palette();
    ui::applyTheme(application, session.theme(), desktop);
    ui::DialogFileChooser chooser;
    ui::MainWindow window({session, chooser, systemClock, findSample(), ownFolder(QStringLiteral("presets")),
                           desktop, ownFolder(QStringLiteral("calendars")), file.problem()});
    window.show();
    window.openPaths(arguments.paths);
    if (arguments.managerView) {
        window.showManagerView();
    }
    std::optional<WindowGrabber> grabber;
    if (!arguments.pictureFile.isEmpty()) {
        grabber.emplace(window, arguments.pictureFile);
    }
    return QApplication::exec();
}
