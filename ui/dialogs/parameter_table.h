// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset_parameter.h"

#include <QWidget>

#include <vector>

class QTableWidget;

namespace trailscope::ui {

//! The parameters of a preset, a row each, to be changed, added and taken away.
class ParameterTable final : public QWidget {
    Q_OBJECT
public:
    explicit ParameterTable(const std::vector<PresetParameter>& parameters, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<PresetParameter> parameters() const;

    //! What is wrong with them, in one sentence; empty when nothing is.
    [[nodiscard]] QString mistake() const;

Q_SIGNALS:
    void edited();

private:
    enum Column : int { IdColumn, TitleColumn, KindColumn, FieldColumn, ValueColumn, ColumnCount };

    void addRow(const PresetParameter& parameter);
    void removeRow();
    [[nodiscard]] PresetParameter parameterAt(int row) const;

    QTableWidget* m_table = nullptr;
    std::vector<LocalText> m_titles; //!< by row, with the languages that are not shown
};

} // namespace trailscope::ui
