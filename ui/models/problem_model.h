// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"

#include <QAbstractTableModel>

#include <vector>

namespace trailscope::ui {

//! What a load could not read, one problem a row.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FileColumn, ReasonColumn, KeptColumn, AdviceColumn, DetailColumn, ColumnCount };
    Q_ENUM(Column)

    explicit ProblemModel(std::vector<LoadProblem> problems, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! The whole list with its headings as CSV (RFC 4180), cells guarded against being run as formulas.
    [[nodiscard]] QString toCsv() const;

private:
    [[nodiscard]] QString dataOf(const LoadProblem& problem, int column) const;

    std::vector<LoadProblem> m_problems;
};

} // namespace trailscope::ui
