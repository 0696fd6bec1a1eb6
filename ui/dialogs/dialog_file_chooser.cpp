// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_file_chooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

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

bool DialogFileChooser::confirm(QWidget* parent, const QString& question, const QString& goAhead)
{
    QMessageBox box(QMessageBox::Warning, Chooser::tr("Trailscope"), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const auto* const wanted = box.addButton(goAhead, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == wanted;
}

void DialogFileChooser::tell(QWidget* parent, const QString& sentence)
{
    QMessageBox box(QMessageBox::Warning, Chooser::tr("Trailscope"), sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace trailscope::ui
