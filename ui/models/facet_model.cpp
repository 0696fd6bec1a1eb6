// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facet_model.h"

#include "core/event/synonyms.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QFont>

#include <algorithm>

namespace trailscope::ui {

namespace {

bool isBranch(const QModelIndex& index)
{
    return index.internalId() == 0;
}

std::size_t branchOf(const QModelIndex& index)
{
    return isBranch(index) ? static_cast<std::size_t>(index.row())
                           : static_cast<std::size_t>(index.internalId()) - 1;
}

int rowsOf(const Facet& facet)
{
    return static_cast<int>(facet.values.size()) + (facet.moreValues > 0 ? 1 : 0);
}

} // namespace

FacetModel::FacetModel(QObject* parent) : QAbstractItemModel(parent)
{
    for (const auto field : facetFields()) {
        m_facets.push_back({field, {}, 0, 0});
    }
}

void FacetModel::setFacets(const std::vector<Facet>& facets)
{
    for (std::size_t i = 0; i < m_facets.size() && i < facets.size(); ++i) {
        if (m_facets[i] != facets[i]) {
            setFacet(i, facets[i]);
        }
    }
}

void FacetModel::setFacet(std::size_t branch, const Facet& facet)
{
    const auto parent = index(static_cast<int>(branch), 0);
    const int before = rowsOf(m_facets[branch]);
    const int after = rowsOf(facet);
    if (before == after) { // as after most filters: the view keeps its place
        m_facets[branch] = facet;
        if (after > 0) {
            Q_EMIT dataChanged(index(0, 0, parent), index(after - 1, CountColumn, parent));
        }
    } else {
        replaceRows(parent, facet);
    }
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(CountColumn), {Qt::DisplayRole});
}

void FacetModel::replaceRows(const QModelIndex& parent, const Facet& facet)
{
    auto& shown = m_facets[branchOf(parent)];
    if (const int before = rowsOf(shown); before > 0) {
        beginRemoveRows(parent, 0, before - 1);
        shown = {facet.field, {}, 0, 0};
        endRemoveRows();
    }
    if (const int after = rowsOf(facet); after > 0) {
        beginInsertRows(parent, 0, after - 1);
        shown = facet;
        endInsertRows();
    }
}

const ValueCount* FacetModel::valueAt(const QModelIndex& index) const
{
    if (!index.isValid() || isBranch(index)) {
        return nullptr;
    }
    const auto& values = m_facets[branchOf(index)].values;
    const auto row = static_cast<std::size_t>(index.row());
    return row < values.size() ? &values[row] : nullptr;
}

bool FacetModel::isMore(const QModelIndex& index) const
{
    return index.isValid() && !isBranch(index) && valueAt(index) == nullptr;
}

Field FacetModel::fieldAt(const QModelIndex& index) const
{
    return m_facets[branchOf(index)].field;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? branchOf(parent) + 1 : std::size_t{0});
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isBranch(child)) {
        return {};
    }
    return createIndex(static_cast<int>(branchOf(child)), 0, quintptr{0});
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_facets.size());
    }
    return isBranch(parent) && parent.column() == 0 ? rowsOf(m_facets[branchOf(parent)]) : 0;
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString FacetModel::branchText(const Facet& facet, int column) const
{
    if (column == ValueColumn) {
        return fieldTitle(facet.field);
    }
    const auto distinct = facet.values.size() + facet.moreValues;
    return distinct == 0 ? QString() : formatCount(distinct);
}

QString FacetModel::valueText(const QModelIndex& index) const
{
    const auto& facet = m_facets[branchOf(index)];
    const auto* value = valueAt(index);
    if (value == nullptr) {
        return index.column() == CountColumn ? formatCount(facet.moreEvents)
                                             : tr("%1 more", "values").arg(formatCount(facet.moreValues));
    }
    if (index.column() == CountColumn) {
        return formatCount(value->count);
    }
    return value->value.empty() ? tr("(empty)") : shownText(value->value);
}

QString FacetModel::toolTip(const QModelIndex& index) const
{
    if (isBranch(index)) {
        return fieldHint(fieldAt(index));
    }
    if (valueAt(index) == nullptr) {
        return tr("Click to list more of them, or type above to find one.");
    }
    return tr("%1\nClick: only events with it. Shift+click: only events without it.").arg(valueText(index))
         + synonymText(index);
}

//! A click asks for the other trail's words as well.
QString FacetModel::synonymText(const QModelIndex& index) const
{
    const auto& facet = m_facets[branchOf(index)];
    QString text;
    for (const auto synonym : synonymsOf(facet.field, valueAt(index)->value)) {
        const auto found = std::ranges::find(facet.values, synonym, &ValueCount::value);
        if (found != facet.values.end()) {
            text += u'\n'
                  + tr("Both find %1 as well (%2), the other trail's word for it.")
                        .arg(toQString(found->value), formatCount(found->count));
        }
    }
    return text;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& facet = m_facets[branchOf(index)];
    switch (role) {
    case Qt::DisplayRole:
        return isBranch(index) ? branchText(facet, index.column()) : valueText(index);
    case Qt::ToolTipRole:
        return toolTip(index.siblingAtColumn(ValueColumn));
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        if (QFont font; isBranch(index) || isMore(index)) {
            font.setBold(isBranch(index));
            font.setItalic(isMore(index));
            return font;
        }
        return {};
    case FieldRole:
        return static_cast<int>(facet.field);
    case ShareRole:
        if (const auto* value = valueAt(index); value != nullptr) {
            const auto largest = std::ranges::max(facet.values, {}, &ValueCount::count).count;
            return static_cast<double>(value->count) / static_cast<double>(std::max<std::size_t>(largest, 1));
        }
        return {};
    default:
        return {};
    }
}

QVariant FacetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == ValueColumn ? tr("Value") : tr("Events");
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    return isMore(index) ? Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren)
                         : QAbstractItemModel::flags(index);
}

} // namespace trailscope::ui
