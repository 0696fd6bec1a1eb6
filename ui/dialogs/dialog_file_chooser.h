// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_chooser.h"

namespace trailscope::ui {

//! For QFileDialog: the files of that kind, then all files.
[[nodiscard]] QString fileFilter(FileKind kind);

//! Asks with the desktop's own file dialogs.
class DialogFileChooser final : public FileChooser {
public:
    [[nodiscard]] QString openFolder(QWidget* parent, const QString& title, const QString& startAt) override;
    [[nodiscard]] QStringList openFiles(QWidget* parent, const QString& title, const QString& startAt,
                                        FileKind kind) override;
    [[nodiscard]] QString saveFile(QWidget* parent, const QString& title, const QString& suggestion) override;
    [[nodiscard]] QString saveCsv(QWidget* parent, const QString& title, const QString& suggestion) override;
    [[nodiscard]] bool confirm(QWidget* parent, const QString& question, const QString& goAhead) override;
    void tell(QWidget* parent, const QString& sentence) override;
};

} // namespace trailscope::ui
