// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/saved_file.h"

#include "core/base/atomic_file.h"
#include "ui/texts/error_text.h"
#include "ui/texts/shown_text.h"

#include <QCoreApplication>

#include <string_view>

namespace trailscope::ui {

namespace {

struct SavedFile {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::SavedFile)
};

} // namespace

QString saveAndTell(const QString& path, const QByteArray& content, const QString& missing)
{
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    const auto saved = writeWholeFile(path.toStdString(), text);
    if (!saved.ok()) {
        return errorSentence(saved.error());
    }
    const auto sentence = SavedFile::tr("Saved as %1.").arg(shownText(path));
    return missing.isEmpty() ? sentence : sentence + u' ' + missing;
}

} // namespace trailscope::ui
