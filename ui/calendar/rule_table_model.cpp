// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_table_model.h"

#include "ui/calendar/calendar_draft.h"
#include "ui/texts/shown_text.h"

#include <algorithm>
#include <utility>

namespace trailscope::ui {

RuleTableModel::RuleTableModel(RuleTable table, CalendarDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
    , m_draft(draft)
    , m_rows(m_table.size(draft.calendar()))
{
    connect(&draft, &CalendarDraft::changed, this, [this] {
        if (!m_changing) {
            reset();
        }
    });
}

void RuleTableModel::reset()
{
    beginResetModel();
    m_rows = m_table.size(m_draft.calendar());
    endResetModel();
}

void RuleTableModel::change(const std::function<void(Calendar&)>& edit)
{
    m_changing = true;
    m_draft.change(edit);
    m_changing = false;
}

int RuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int RuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto& column = m_table.columns[static_cast<std::size_t>(index.column())];
    const auto text = column.text(m_draft.calendar(), static_cast<std::size_t>(index.row()));
    return role == Qt::EditRole ? text : shownText(text);
}

bool RuleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) {
        return false;
    }
    const auto typed = value.toString();
    QString refused;
    if (typed != data(index, Qt::EditRole).toString()) {
        const auto& column = m_table.columns[static_cast<std::size_t>(index.column())];
        change([&](Calendar& calendar) {
            refused = column.setText(typed, static_cast<std::size_t>(index.row()), calendar);
        });
    }
    Q_EMIT judged(refused);
    // Another date or name may move a row, and one end of a period the other.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1),
                       {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole});
    return refused.isEmpty();
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    return m_table.columns[static_cast<std::size_t>(section)].title;
}

void RuleTableModel::add(const Date& today)
{
    change([&](Calendar& calendar) { m_table.add(today, calendar); });
    reset(); // entries of a map stand where their keys belong
}

void RuleTableModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    change([&](Calendar& calendar) { m_table.remove(static_cast<std::size_t>(row), calendar); });
    --m_rows;
    endRemoveRows();
}

bool RuleTableModel::move(int row, int by)
{
    const int other = row + by;
    if (!isOrdered() || row < 0 || row >= rowCount() || other < 0 || other >= rowCount()) {
        return false;
    }
    change([&](Calendar& calendar) {
        m_table.swap(static_cast<std::size_t>(row), static_cast<std::size_t>(other), calendar);
    });
    Q_EMIT dataChanged(index(std::min(row, other), 0), index(std::max(row, other), columnCount() - 1),
                       {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole});
    return true;
}

} // namespace trailscope::ui
