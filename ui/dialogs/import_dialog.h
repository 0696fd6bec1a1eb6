// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <QDialog>

#include <vector>

namespace trailscope::ui {

//! A file of a preset as it was checked.
struct CheckedFile {
    QString path;
    PresetCheck check;
};

//! What is in the files that the user wants to import: of each sound one its preset, of each other one
//! everything that is wrong with it. Nothing is taken over before the user agrees.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const std::vector<CheckedFile>& files, QWidget* parent = nullptr);

Q_SIGNALS:
    //! The user takes these over.
    void presetsAccepted(const std::vector<trailscope::Preset>& presets);
};

} // namespace trailscope::ui
