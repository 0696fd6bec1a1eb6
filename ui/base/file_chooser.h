// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace trailscope::ui {

//! What the files are for: says which of them the dialog lists first.
enum class FileKind {
    Trail,    //!< an archive, in any wrapping that is read
    Preset,   //!< presets of the review
    Calendar, //!< a calendar of working hours
    Holidays, //!< iCalendar
    Manifest, //!< hashes of an archive's files, as sha256sum writes them
    Keys      //!< public keys of digests
};

//! Asks the user for files, and about them. The window is handed one, so that a test can answer instead.
//! Every path is empty when the user cancels.
class FileChooser {
public:
    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    [[nodiscard]] virtual QString openFolder(QWidget* parent, const QString& title,
                                             const QString& startAt) = 0;
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& startAt,
                                                FileKind kind) = 0;

    //! A path that the user agreed to overwrite if it exists. \a suggestion is a whole path.
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title,
                                           const QString& suggestion) = 0;
    [[nodiscard]] virtual QString saveCsv(QWidget* parent, const QString& title,
                                          const QString& suggestion) = 0;

    //! Does the user want it? \a goAhead names the button that says so; the other one cancels.
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& question, const QString& goAhead) = 0;

    //! Shows a sentence that the user has to take notice of.
    virtual void tell(QWidget* parent, const QString& sentence) = 0;
};

} // namespace trailscope::ui
