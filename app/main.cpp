// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_grabber.h"
#include "ui/base/session_settings.h"
#include "ui/base/theme.h"
#include "ui/dialogs/dialog_file_chooser.h"
#include "ui/main/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

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

//! Beside the program's settings.
QString presetFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("presets"));
}

Timestamp systemClock()
{
    return {QDateTime::currentSecsSinceEpoch()};
}

struct Arguments {
    QStringList paths;
    QString pictureFile; //!< empty: none is wanted
};

//! Ends the program on --help, --version and wrong use.
Arguments parseArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Review the audit trails of cloud accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption grab(
        QStringLiteral("grab"),
        QApplication::translate("main", "Load the paths, save a picture of the window and quit."),
        QStringLiteral("FILE.png"));
    parser.addOption(grab);
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QApplication::translate("main", "Folders and files to open."),
                                 QStringLiteral("[PATH...]"));
    parser.process(application);
    return {parser.positionalArguments(), parser.value(grab)};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("trailscope"));
    QApplication::setApplicationName(QStringLiteral("trailscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Trailscope"));
    QApplication::setApplicationVersion(QStringLiteral(TRAILSCOPE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/trailscope.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("trailscope"));

    const auto arguments = parseArguments(application);
    QSettings settings;
    const ui::SessionSettings session(settings);
    const QPalette desktop = QApplication::palette();
    ui::applyTheme(application, session.theme(), desktop);
    ui::DialogFileChooser chooser;
    ui::MainWindow window({session, chooser, systemClock, findSample(), presetFolder(), desktop});
    window.show();
    window.openPaths(arguments.paths);
    std::optional<WindowGrabber> grabber;
    if (!arguments.pictureFile.isEmpty()) {
        grabber.emplace(window, arguments.pictureFile);
    }
    return QApplication::exec();
}
