// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_table_model.h"

#include "ui/base/item_roles.h"
#include "ui/texts/shown_text.h"

#include <utility>

namespace trailscope::ui {

namespace {

QVariant textFor(int role, const QString& text)
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(text);
    case Qt::ToolTipRole:
        return shownText(text, ShownLength::Block);
    case DataRole:
        return text;
    default:
        return {};
    }
}

} // namespace

TextTableModel::TextTableModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void TextTableModel::setTable(TextTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return textFor(role, m_table.rows[static_cast<std::size_t>(index.row())].value(index.column()));
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? textFor(role, m_table.headings.value(section)) : QVariant();
}

} // namespace trailscope::ui
