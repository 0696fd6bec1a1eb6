// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_chooser.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace trailscope::ui {

//! Passes questions on, and keeps the open archive from being written to: a file of it is never an answer to
//! where something is to be saved, and a place in its folders only when the user confirms that.
class GuardedFileChooser final : public FileChooser {
public:
    //! The paths that the open archive was opened with.
    using OpenArchive = std::function<std::vector<std::filesystem::path>()>;

    //! \a asked must outlive this.
    GuardedFileChooser(FileChooser& asked, OpenArchive archive);

    [[nodiscard]] QString openFolder(QWidget* parent, const QString& title, const QString& startAt) override;
    [[nodiscard]] QStringList openFiles(QWidget* parent, const QString& title, const QString& startAt,
                                        FileKind kind) override;

    //! The suggestion's suffix is added to a name that has none.
    [[nodiscard]] QString saveFile(QWidget* parent, const QString& title, const QString& suggestion) override;
    [[nodiscard]] QString saveCsv(QWidget* parent, const QString& title, const QString& suggestion) override;

    [[nodiscard]] bool confirm(QWidget* parent, const QString& question, const QString& goAhead) override;
    void tell(QWidget* parent, const QString& sentence) override;

private:
    [[nodiscard]] QString guarded(QWidget* parent, const QString& answer, const QString& suggestion);

    FileChooser& m_asked;
    OpenArchive m_archive;
};

} // namespace trailscope::ui
