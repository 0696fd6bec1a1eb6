// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_chooser.h"

namespace trailscope::ui::test {

//! Answers with the paths that it was given.
class FakeFileChooser final : public FileChooser {
public:
    [[nodiscard]] QString openFolder(QWidget* /*parent*/, const QString& /*title*/,
                                     const QString& /*startAt*/) override
    {
        return folder;
    }
    [[nodiscard]] QStringList openFiles(QWidget* /*parent*/, const QString& /*title*/,
                                        const QString& /*startAt*/, FileKind kind) override
    {
        askedFor = kind;
        return files;
    }
    [[nodiscard]] QString saveFile(QWidget* /*parent*/, const QString& /*title*/,
                                   const QString& suggestion) override
    {
        suggested = suggestion;
        return saveAs;
    }
    [[nodiscard]] QString saveCsv(QWidget* /*parent*/, const QString& /*title*/,
                                  const QString& suggestion) override
    {
        suggested = suggestion;
        return saveAs;
    }

    [[nodiscard]] bool confirm(QWidget* /*parent*/, const QString& question,
                               const QString& /*goAhead*/) override
    {
        asked = question;
        return confirms;
    }
    void tell(QWidget* /*parent*/, const QString& sentence) override { told = sentence; }

    QString folder;
    QStringList files;
    QString saveAs;
    QString suggested;
    bool confirms = true;
    QString asked;
    QString told;
    FileKind askedFor = FileKind::Trail; //!< by the last openFiles()
};

} // namespace trailscope::ui::test
