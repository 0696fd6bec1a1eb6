// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/detail_tree_model.h"

#include "core/query/field_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"

#include <QFont>

namespace trailscope::ui {

namespace {

DetailNode fieldNode(const FieldInfo& info, RowId row, const QueryContext& context)
{
    DetailNode node{fieldTitle(info.field), {}, fieldText(info.field, row, context), Subject(info.field), {}};
    node.text = shownText(node.value, ShownLength::Block);
    if (info.field == Field::Time) {
        const auto time = context.store->time(row);
        node.text = formatTimeWithOffset(time, context.calendar->zone);
        node.value = formatUtc(time);
    }
    return node;
}

DetailNode jsonNode(const JsonNode& json, const QString& name, const std::string& path)
{
    DetailNode node{name, shownText(json.value, ShownLength::Block), json.value, std::nullopt, {}};
    const bool list = json.kind == JsonNode::Kind::Array;
    const bool leaf = !list && json.kind != JsonNode::Kind::Object;
    if (leaf && !path.empty()) {
        const auto field = findField(path);
        node.subject = field && *field != Field::Time ? Subject(*field) : Subject(RawPath{path});
    }
    if (list) {
        node.text = DetailTreeModel::tr("Entries: %1").arg(formatCount(json.children.size()));
    } else if (json.fromText) {
        node.text = DetailTreeModel::tr("JSON in a text");
    }
    int number = 0;
    for (const auto& child : json.children) {
        // A filter path has no way to name one entry of a list.
        const std::string childPath = list         ? std::string()
                                    : path.empty() ? child.key
                                                   : path + '.' + child.key;
        node.children.push_back(
            jsonNode(child, list ? QString::number(++number) : shownText(child.key), childPath));
        if (list) {
            node.children.back().subject.reset();
        }
    }
    return node;
}

} // namespace

std::vector<DetailNode> fieldNodes(RowId row, const QueryContext& context)
{
    std::vector<DetailNode> groups;
    for (const auto& info : allFields()) {
        auto node = fieldNode(info, row, context);
        if (node.text.isEmpty()) {
            continue;
        }
        if (const QString group = groupTitle(info.group); groups.empty() || groups.back().name != group) {
            groups.push_back({group, {}, {}, std::nullopt, {}});
        }
        groups.back().children.push_back(std::move(node));
    }
    return groups;
}

DetailNode recordNode(const JsonNode& record)
{
    auto node = jsonNode(record, DetailTreeModel::tr("Record"), {});
    node.subject.reset();
    return node;
}

DetailTreeModel::DetailTreeModel(QObject* parent) : QAbstractItemModel(parent)
{
    setNodes({});
}

void DetailTreeModel::setNodes(std::vector<DetailNode> nodes)
{
    beginResetModel();
    m_root = {};
    m_root.children = std::move(nodes);
    m_entries.clear();
    enter(m_root, 0, 0);
    endResetModel();
}

void DetailTreeModel::enter(const DetailNode& node, quintptr parent, int row)
{
    const quintptr number = m_entries.size();
    m_entries.push_back({&node, parent, row, {}});
    int childRow = 0;
    for (const auto& child : node.children) {
        m_entries[number].children.push_back(m_entries.size());
        enter(child, number, childRow++);
    }
}

const DetailTreeModel::Entry& DetailTreeModel::entry(const QModelIndex& index) const
{
    return m_entries[index.isValid() ? index.internalId() : 0];
}

const DetailNode& DetailTreeModel::node(const QModelIndex& index) const
{
    return *entry(index).node;
}

QModelIndex DetailTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent)
             ? createIndex(row, column, entry(parent).children[static_cast<std::size_t>(row)])
             : QModelIndex();
}

QModelIndex DetailTreeModel::parent(const QModelIndex& index) const
{
    const auto parent = entry(index).parent;
    return index.isValid() && parent != 0 ? createIndex(m_entries[parent].row, 0, parent) : QModelIndex();
}

int DetailTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(entry(parent).children.size());
}

int DetailTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant DetailTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& shown = node(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return index.column() == NameColumn ? shown.name : shown.text;
    }
    if (role == Qt::FontRole && !index.parent().isValid()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant DetailTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace trailscope::ui
