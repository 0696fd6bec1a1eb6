// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_by.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace trailscope::ui {

//! Groups of events with their counts, a row each. Under SortRole every column has a value that orders as
//! its kind does: numbers as numbers, times as times.
class GroupTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : int { SortRole = Qt::UserRole };

    //! What a column shows; Second, Distinct and the Values that are distinct only if the question has them.
    enum class Column : quint8 { First, Second, Events, Failures, Share, Begin, End, Distinct, Values };

    explicit GroupTableModel(QObject* parent = nullptr);

    void setGroups(const GroupQuestion& question, std::vector<Group> groups,
                   std::shared_ptr<const Calendar> calendar);

    [[nodiscard]] const Group& group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const GroupQuestion& question() const noexcept { return m_question; }

    //! -1: the column is not there.
    [[nodiscard]] int sectionOf(Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Group& group, Column column) const;
    [[nodiscard]] QString data(const Group& group, Column column) const; //!< values as the archive holds them
    [[nodiscard]] QVariant toolTip(const Group& group, Column column) const;

    GroupQuestion m_question;
    std::vector<Column> m_columns;
    std::vector<Group> m_groups;
    std::shared_ptr<const Calendar> m_calendar;
};

} // namespace trailscope::ui
