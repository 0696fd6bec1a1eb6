// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/saved_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace trailscope::ui {

QString saveAndTell(const QString& path, const QByteArray& content)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("SavedFile", text); };
    QSaveFile file(path);
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return saved ? words("Saved as %1.").arg(path)
                 : words("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString());
}

} // namespace trailscope::ui
