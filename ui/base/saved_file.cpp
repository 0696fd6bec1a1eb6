// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/saved_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace trailscope::ui {

namespace {

struct SavedFile {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::SavedFile)
};

} // namespace

QString saveAndTell(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return saved ? SavedFile::tr("Saved as %1.").arg(path)
                 : SavedFile::tr("%1 could not be written: %2. Choose another folder.")
                       .arg(path, file.errorString());
}

} // namespace trailscope::ui
