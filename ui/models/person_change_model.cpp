// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_change_model.h"

#include "ui/base/item_roles.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <array>
#include <utility>

namespace trailscope::ui {

namespace {

std::size_t countOf(const PersonChange& person, int column)
{
    switch (column) {
    case PersonChangeModel::OffHoursNow:
        return person.now.logins.offHours;
    case PersonChangeModel::OffHoursBefore:
        return person.before.logins.offHours;
    case PersonChangeModel::LoginsNow:
        return person.now.logins.total();
    case PersonChangeModel::LoginsBefore:
        return person.before.logins.total();
    case PersonChangeModel::FailedNow:
        return person.now.failed;
    default:
        return person.before.failed;
    }
}

} // namespace

PersonChangeModel::PersonChangeModel(QObject* parent)
    : QAbstractTableModel(parent), m_comparison(std::make_shared<const PeriodComparison>())
{
}

void PersonChangeModel::setComparison(std::shared_ptr<const PeriodComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

const PersonChange& PersonChangeModel::person(int row) const
{
    return m_comparison->people[static_cast<std::size_t>(row)];
}

int PersonChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison->people.size());
}

int PersonChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PersonChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& one = person(index.row());
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((index.column() == User ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != DataRole) {
        return {};
    }
    if (index.column() == User) {
        return one.user.empty() ? tr("(empty)")
             : role == DataRole ? toQString(one.user)
                                : shownText(one.user);
    }
    return formatCount(countOf(one, index.column()));
}

QVariant PersonChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array titles{tr("User"),   tr("Off-hours"), tr("before"), tr("Logins"),
                            tr("before"), tr("Failed"),    tr("before")};
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace trailscope::ui
