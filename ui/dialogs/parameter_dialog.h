// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"
#include "core/review/preset.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;

namespace trailscope::ui {

//! Asks for the values of a preset's parameters. Each is checked while it is typed; a menu beside it offers
//! periods, or the values that occur in the loaded events.
class ParameterDialog final : public QDialog {
    Q_OBJECT
public:
    //! \a preset: with the values that stand in the fields at first. \a original: with its own ones, to come
    //! back to.
    ParameterDialog(const Preset& preset, const Preset& original, const QueryContext& context,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    //! The user wants to see what the preset finds with these values.
    void valuesAccepted(const trailscope::ParameterValues& values);

private:
    struct Row {
        PresetParameter parameter;
        QLineEdit* edit = nullptr;
        QLabel* mistake = nullptr;
    };

    void addRow(QFormLayout& form, const PresetParameter& parameter, const QueryContext& context);
    void fillMenu(QMenu& menu, const Row& row, const QueryContext& context);
    void reset(const Preset& original);
    void check();
    [[nodiscard]] ParameterValues entered() const;

    std::vector<Row> m_rows;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace trailscope::ui
