// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace trailscope::ui {

//! Asks the user for files. The window is handed one, so that a test can answer instead. Every answer is
//! empty when the user cancels.
class FileChooser {
public:
    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    [[nodiscard]] virtual QString openFolder(QWidget* parent, const QString& title,
                                             const QString& startAt) = 0;
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title,
                                                const QString& startAt) = 0;

    //! A path that the user agreed to overwrite if it exists. \a suggestion is a whole path.
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title,
                                           const QString& suggestion) = 0;
    [[nodiscard]] virtual QString saveCsv(QWidget* parent, const QString& title,
                                          const QString& suggestion) = 0;
};

} // namespace trailscope::ui
