// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/week_map.h"

#include <QAbstractTableModel>

namespace trailscope::ui {

//! A week map as a table: a row each weekday, a column each hour.
class WeekMapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : int {
        ShareRole = Qt::UserRole + 1, //!< of the largest count, 0 to 1
        OffHoursRole,
    };

    explicit WeekMapModel(QObject* parent = nullptr);

    void setMap(const WeekMap& map);

    [[nodiscard]] const WeekMap& map() const noexcept { return m_map; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString describe(int weekday, int hour) const;

    WeekMap m_map;
};

//! `Mon`, in the user's language; 0 Monday.
[[nodiscard]] QString weekdayTitle(int weekday);

} // namespace trailscope::ui
