// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/group_table_model.h"

#include "core/calendar/calendar.h"
#include "ui/base/item_roles.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <algorithm>
#include <utility>

namespace trailscope::ui {

namespace {

using Column = GroupTableModel::Column;

std::vector<Column> columnsOf(const GroupQuestion& question)
{
    std::vector columns{Column::First};
    if (question.second) {
        columns.push_back(Column::Second);
    }
    for (const auto column : {Column::Events, Column::Failures, Column::Share, Column::Begin, Column::End}) {
        columns.push_back(column);
    }
    if (question.distinctOf) {
        columns.push_back(Column::Distinct);
        columns.push_back(Column::Values);
    }
    return columns;
}

//! How the values of a group are written.
using Write = QString (*)(const std::string&);

QString dataOf(const std::string& value)
{
    return value.empty() ? GroupTableModel::tr("(empty)") : toQString(value);
}

QString valueText(const std::string& value)
{
    return value.empty() ? GroupTableModel::tr("(empty)") : shownText(value);
}

QString listedValues(const Group& group, const QString& separator, Write write = valueText)
{
    QStringList values;
    for (const auto& value : group.values) {
        values << write(value);
    }
    if (const auto others = group.distinct - group.values.size(); others > 0) {
        values << GroupTableModel::tr("%n more", nullptr, static_cast<int>(others));
    }
    return values.join(separator);
}

double failedShare(const Group& group)
{
    return static_cast<double>(group.failures) / static_cast<double>(std::max<std::size_t>(group.events, 1));
}

QVariant sortValue(const Group& group, Column column)
{
    switch (column) {
    case Column::First:
        return toQString(group.first);
    case Column::Second:
        return toQString(group.second);
    case Column::Events:
        return static_cast<qulonglong>(group.events);
    case Column::Failures:
        return static_cast<qulonglong>(group.failures);
    case Column::Share:
        return failedShare(group);
    case Column::Begin:
        return static_cast<qlonglong>(group.begin.seconds);
    case Column::End:
        return static_cast<qlonglong>(group.end.seconds);
    case Column::Distinct:
        return static_cast<qulonglong>(group.distinct);
    case Column::Values:
        return listedValues(group, QStringLiteral(", "));
    }
    return {};
}

} // namespace

GroupTableModel::GroupTableModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void GroupTableModel::setGroups(const GroupQuestion& question, std::vector<Group> groups,
                                std::shared_ptr<const Calendar> calendar)
{
    beginResetModel();
    m_question = question;
    m_columns = columnsOf(question);
    m_groups = std::move(groups);
    m_calendar = std::move(calendar);
    endResetModel();
}

int GroupTableModel::sectionOf(Column column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int GroupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GroupTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = m_columns[static_cast<std::size_t>(index.column())];
    const auto& shown = group(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case DataRole:
        return data(shown, column);
    case SortRole:
        return sortValue(shown, column);
    case Qt::TextAlignmentRole: {
        const bool number = column == Column::Events || column == Column::Failures || column == Column::Share
                         || column == Column::Distinct;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QString GroupTableModel::data(const Group& group, Column column) const
{
    switch (column) {
    case Column::First:
        return dataOf(group.first);
    case Column::Second:
        return dataOf(group.second);
    case Column::Values:
        return listedValues(group, QStringLiteral(", "), dataOf);
    default:
        return text(group, column);
    }
}

//! What a narrow column may cut; values a line each.
QVariant GroupTableModel::toolTip(const Group& group, Column column) const
{
    switch (column) {
    case Column::First:
    case Column::Second:
        return text(group, column);
    case Column::Distinct:
    case Column::Values:
        return listedValues(group, QStringLiteral("\n"));
    default:
        return {};
    }
}

QString GroupTableModel::text(const Group& group, Column column) const
{
    switch (column) {
    case Column::First:
        return valueText(group.first);
    case Column::Second:
        return valueText(group.second);
    case Column::Events:
        return formatCount(group.events);
    case Column::Failures:
        return formatCount(group.failures);
    case Column::Share:
        return QStringLiteral("%1 %").arg(failedShare(group) * 100.0, 0, 'f', 1);
    case Column::Begin:
        return formatTime(group.begin, m_calendar->zone);
    case Column::End:
        return formatTime(group.end, m_calendar->zone);
    case Column::Distinct:
        return formatCount(group.distinct);
    case Column::Values:
        return listedValues(group, QStringLiteral(", "));
    }
    return {};
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (m_columns[static_cast<std::size_t>(section)]) {
    case Column::First:
        return fieldTitle(m_question.first);
    case Column::Second:
        return fieldTitle(*m_question.second);
    case Column::Events:
        return tr("Events");
    case Column::Failures:
        return tr("Failed");
    case Column::Share:
        return tr("Failed share");
    case Column::Begin:
        return tr("First");
    case Column::End:
        return tr("Last");
    case Column::Distinct:
        return tr("Different: %1").arg(fieldTitle(*m_question.distinctOf));
    case Column::Values:
        return fieldTitle(*m_question.distinctOf);
    }
    return {};
}

} // namespace trailscope::ui
