// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_table_model.h"

#include "core/query/field_text.h"
#include "ui/base/item_roles.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <algorithm>
#include <utility>

namespace trailscope::ui {

EventMark markOf(const Traits& traits)
{
    if (traits.outcome == Outcome::Denied) {
        return EventMark::Denied;
    }
    if (traits.outcome == Outcome::Failure || traits.login == Login::Failure) {
        return EventMark::Failed;
    }
    return traits.root ? EventMark::Root : EventMark::None;
}

EventTableModel::EventTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_context{std::make_shared<const EventStore>(), std::make_shared<const Calendar>(), {}}
    , m_rows(std::make_shared<const std::vector<RowId>>())
{
}

void EventTableModel::setRows(const QueryContext& context, const Rows& rows)
{
    beginResetModel();
    m_context = context;
    m_rows = rows;
    endResetModel();
}

void EventTableModel::setColours(const EventStorePtr& store, std::shared_ptr<const ColourMatch> colours)
{
    m_colouredStore = store;
    m_colours = std::move(colours);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ColourRole});
    }
}

QVariant EventTableModel::colourOf(RowId row) const
{
    if (!m_colours || m_colouredStore != m_context.store) {
        return {};
    }
    const auto colour = m_colours->colourOf(row);
    return colour ? QVariant(static_cast<int>(*colour)) : QVariant();
}

void EventTableModel::setPinned(std::vector<RowId> rows)
{
    m_pinned = std::move(rows);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {PinRole});
    }
}

int EventTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(fieldCount);
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RowId row = rowAt(static_cast<std::size_t>(index.row()));
    const Field field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(fieldText(field, row, m_context));
    case Qt::ToolTipRole:
        return shownText(fieldText(field, row, m_context), ShownLength::Block);
    case DataRole:
        return text(field, row);
    case SortRole:
        return field == Field::Time ? QVariant(static_cast<qlonglong>(m_context.store->time(row).seconds))
                                    : QVariant(text(field, row));
    case MarkRole:
        return static_cast<int>(markOf(m_context.store->traits(row)));
    case ColourRole:
        return colourOf(row);
    case PinRole:
        return std::ranges::binary_search(m_pinned, row);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return fieldTitle(fieldAt(section));
    case Qt::ToolTipRole:
        return fieldHint(fieldAt(section));
    case FieldNameRole:
        return toQString(fieldName(fieldAt(section)));
    default:
        return {};
    }
}

QString EventTableModel::text(Field field, RowId row) const
{
    return toQString(fieldText(field, row, m_context));
}

} // namespace trailscope::ui
