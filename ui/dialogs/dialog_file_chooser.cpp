// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_file_chooser.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace trailscope::ui {

namespace {

struct Chooser {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::DialogFileChooser)
};

} // namespace

QString DialogFileChooser::openFolder(QWidget* parent, const QString& title, const QString& startAt)
{
    return QFileDialog::getExistingDirectory(parent, title, startAt);
}

QStringList DialogFileChooser::openFiles(QWidget* parent, const QString& title, const QString& startAt)
{
    return QFileDialog::getOpenFileNames(parent, title, startAt,
                                         Chooser::tr("Trail files (*.gz *.json *.jsonl *.json.gz)")
                                             + QStringLiteral(";;") + Chooser::tr("All files (*)"));
}

QString DialogFileChooser::saveFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion);
}

QString DialogFileChooser::saveCsv(QWidget* parent, const QString& title, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, Chooser::tr("CSV files (*.csv)"));
}

} // namespace trailscope::ui
