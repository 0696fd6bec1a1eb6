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

//! The title is translated, the patterns are not.
QString filterOf(const QString& title, const char* patterns)
{
    return QStringLiteral("%1 (%2)").arg(title, QString::fromLatin1(patterns));
}

QString kindFilter(FileKind kind)
{
    switch (kind) {
    case FileKind::Trail:
        return filterOf(
            Chooser::tr("Trail files"),
            "*.gz *.json *.jsonl *.ndjson *.csv *.log *.txt *.zip *.tar *.tgz *.zst *.tzst *.7z *.xz "
            "*.bz2 *.lz4");
    case FileKind::Preset:
        return filterOf(Chooser::tr("Presets"), "*.json");
    case FileKind::Calendar:
        return filterOf(Chooser::tr("Calendars"), "*.json");
    case FileKind::Holidays:
        return filterOf(Chooser::tr("iCalendar files"), "*.ics *.ical *.ifb *.icalendar");
    case FileKind::Manifest:
        return filterOf(Chooser::tr("Manifests"), "*.sha256 *.sha256sum *.txt");
    case FileKind::Keys:
        return filterOf(Chooser::tr("Public keys"), "*.json");
    }
    return {};
}

} // namespace

QString DialogFileChooser::openFolder(QWidget* parent, const QString& title, const QString& startAt)
{
    return QFileDialog::getExistingDirectory(parent, title, startAt);
}

QString fileFilter(FileKind kind)
{
    return kindFilter(kind) + QStringLiteral(";;") + Chooser::tr("All files (*)");
}

QStringList DialogFileChooser::openFiles(QWidget* parent, const QString& title, const QString& startAt,
                                         FileKind kind)
{
    return QFileDialog::getOpenFileNames(parent, title, startAt, fileFilter(kind));
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
