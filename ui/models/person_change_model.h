// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/period_comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace trailscope::ui {

//! Each user's logins in two periods, one row a user.
class PersonChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { User, OffHoursNow, OffHoursBefore, LoginsNow, LoginsBefore, FailedNow, FailedBefore };
    static constexpr int columns = FailedBefore + 1;

    explicit PersonChangeModel(QObject* parent = nullptr);

    void setComparison(std::shared_ptr<const PeriodComparison> comparison);

    [[nodiscard]] const PersonChange& person(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const PeriodComparison> m_comparison;
};

} // namespace trailscope::ui
