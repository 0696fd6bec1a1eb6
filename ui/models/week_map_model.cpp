// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_map_model.h"

#include "ui/texts/format.h"

#include <QLocale>

namespace trailscope::ui {

QString weekdayTitle(int weekday)
{
    return QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
}

WeekMapModel::WeekMapModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void WeekMapModel::setMap(const WeekMap& map)
{
    m_map = map;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int WeekMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.counts.size());
}

int WeekMapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.counts.front().size());
}

QVariant WeekMapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto weekday = static_cast<std::size_t>(index.row());
    const auto hour = static_cast<std::size_t>(index.column());
    const auto count = m_map.counts.at(weekday).at(hour);
    switch (role) {
    case Qt::DisplayRole:
        return formatCount(count);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(index.row(), index.column());
    case ShareRole:
        return m_map.largest == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(m_map.largest);
    case OffHoursRole:
        return m_map.offHours.at(weekday).at(hour);
    default:
        return {};
    }
}

QString WeekMapModel::describe(int weekday, int hour) const
{
    const auto day = static_cast<std::size_t>(weekday);
    const auto column = static_cast<std::size_t>(hour);
    const auto count = m_map.counts.at(day).at(column);
    const auto percent =
        m_map.total == 0 ? 0.0 : 100.0 * static_cast<double>(count) / static_cast<double>(m_map.total);
    const auto text = tr("%1, %2:00 to %3:00: %4 events (%5 %)")
                          .arg(QLocale().standaloneDayName(weekday + 1))
                          .arg(hour)
                          .arg(hour + 1)
                          .arg(formatCount(count), QLocale().toString(percent, 'f', 1));
    return m_map.offHours.at(day).at(column) ? text + u'\n' + tr("Outside of working hours") : text;
}

QVariant WeekMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QString::number(section) : weekdayTitle(section);
}

} // namespace trailscope::ui
