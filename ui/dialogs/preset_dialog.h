// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace trailscope::ui {

//! Asks for the parts of a preset: its name, group, filter and what to tell of it. The filter is checked
//! while it is typed; only a sound preset can be saved.
class PresetDialog final : public QDialog {
    Q_OBJECT
public:
    //! \a preset: what to start from; its id is kept. \a groups: offered to choose from.
    PresetDialog(const Preset& preset, const QStringList& groups, QWidget* parent = nullptr);

Q_SIGNALS:
    //! The user saves this preset.
    void presetAccepted(const trailscope::Preset& preset);

private:
    void check();
    [[nodiscard]] Preset entered() const;

    Preset m_preset;
    QLineEdit* m_title = nullptr;
    QComboBox* m_group = nullptr;
    QPlainTextEdit* m_filter = nullptr;
    QLabel* m_mistake = nullptr;
    QPlainTextEdit* m_purpose = nullptr;
    QPlainTextEdit* m_judge = nullptr;
    QPlainTextEdit* m_blindSpot = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace trailscope::ui
