// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guarded_file_chooser.h"

#include "core/archive/output_place.h"
#include "ui/texts/shown_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace trailscope::ui {

namespace {

struct GuardedChooser {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::GuardedFileChooser)
};

QString withSuffixOf(const QString& suggestion, const QString& path)
{
    const auto suffix = QFileInfo(suggestion).suffix();
    return QFileInfo(path).suffix().isEmpty() && !suffix.isEmpty() ? path + u'.' + suffix : path;
}

} // namespace

GuardedFileChooser::GuardedFileChooser(FileChooser& asked, OpenArchive archive)
    : m_asked(asked), m_archive(std::move(archive))
{
}

QString GuardedFileChooser::openFolder(QWidget* parent, const QString& title, const QString& startAt)
{
    return m_asked.openFolder(parent, title, startAt);
}

QStringList GuardedFileChooser::openFiles(QWidget* parent, const QString& title, const QString& startAt,
                                          FileKind kind)
{
    return m_asked.openFiles(parent, title, startAt, kind);
}

QString GuardedFileChooser::saveFile(QWidget* parent, const QString& title, const QString& suggestion)
{
    return guarded(parent, m_asked.saveFile(parent, title, suggestion), suggestion);
}

QString GuardedFileChooser::saveCsv(QWidget* parent, const QString& title, const QString& suggestion)
{
    return guarded(parent, m_asked.saveCsv(parent, title, suggestion), suggestion);
}

bool GuardedFileChooser::confirm(QWidget* parent, const QString& question, const QString& goAhead)
{
    return m_asked.confirm(parent, question, goAhead);
}

void GuardedFileChooser::tell(QWidget* parent, const QString& sentence)
{
    m_asked.tell(parent, sentence);
}

//! The answer, or nothing when it must not be written to.
QString GuardedFileChooser::guarded(QWidget* parent, const QString& answer, const QString& suggestion)
{
    if (answer.isEmpty()) {
        return answer;
    }
    const auto path = withSuffixOf(suggestion, answer);
    switch (placeOfOutput(path.toStdString(), m_archive())) {
    case OutputPlace::ArchiveFile:
        m_asked.tell(parent,
                     GuardedChooser::tr("%1 is a file of the open archive. The archive is evidence, so "
                                        "it was not replaced. Choose another name.")
                         .arg(shownText(path)));
        return {};
    case OutputPlace::ArchiveFolder:
        return m_asked.confirm(
                   parent,
                   GuardedChooser::tr("%1 would lie in the folder of the open archive, among the "
                                      "evidence, and be read with it the next time. Write it there?")
                       .arg(shownText(path)),
                   GuardedChooser::tr("Write into the archive's folder"))
                 ? path
                 : QString();
    case OutputPlace::Elsewhere:
        break;
    }
    return path;
}

} // namespace trailscope::ui
