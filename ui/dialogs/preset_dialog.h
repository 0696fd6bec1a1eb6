// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace trailscope::ui {

class FilterField;
class LocalTextTabs;
class ParameterTable;
class SeriesEditor;

//! Asks for the parts of a preset: its group and filter, its texts in each language, its parameters, the
//! series of its chart, and what of the view it brings along. All is checked while it is typed; only a sound
//! preset can be saved.
class PresetDialog final : public QDialog {
    Q_OBJECT
public:
    //! \a preset: what to start from; its id is kept. \a groups: offered to choose from.
    PresetDialog(const Preset& preset, const QStringList& groups, QWidget* parent = nullptr);

Q_SIGNALS:
    //! The user saves this preset.
    void presetAccepted(const trailscope::Preset& preset);

private:
    //! A part of the view that the preset can bring along.
    enum class Part : quint8 { Columns, Order, Groups, Chart };

    void createForm(const QStringList& groups);
    QWidget* createParts();
    void connectFields();
    void check();
    [[nodiscard]] QString mistake() const;
    [[nodiscard]] QString unusedParameter() const;
    [[nodiscard]] QString partText(Part part) const;
    [[nodiscard]] bool hasPart(Part part) const;
    [[nodiscard]] Preset entered() const;

    Preset m_preset;
    QComboBox* m_group = nullptr;
    FilterField* m_filter = nullptr;
    QLabel* m_mistake = nullptr;
    QTabWidget* m_tabs = nullptr;
    LocalTextTabs* m_texts = nullptr;
    ParameterTable* m_parameters = nullptr;
    SeriesEditor* m_series = nullptr;
    std::vector<std::pair<Part, QCheckBox*>> m_parts;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace trailscope::ui
