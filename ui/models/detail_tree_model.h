// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_tree.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trailscope::ui {

//! One line of the details of an event, with the lines below it.
struct DetailNode {
    QString name;
    QString text;                   //!< as shown
    std::string value;              //!< as filtered and copied
    std::optional<Subject> subject; //!< what a filter on the value asks for; nothing for headings and lists
    std::vector<DetailNode> children;
};

//! The event's fields under When, Who, Where, What and Derived; empty ones are left out. Cost: fields that
//! are kept as hashes read the archive, so call it off the UI thread.
[[nodiscard]] std::vector<DetailNode> fieldNodes(RowId row, const QueryContext& context);

//! The raw record as a node with all that it holds.
[[nodiscard]] DetailNode recordNode(const JsonNode& record);

//! Shows DetailNodes as a tree of names and values.
class DetailTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    Q_ENUM(Column)

    explicit DetailTreeModel(QObject* parent = nullptr);

    void setNodes(std::vector<DetailNode> nodes);

    //! The node of a valid index, until the next setNodes().
    [[nodiscard]] const DetailNode& node(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    //! A node as the model's indexes know it: by its number here.
    struct Entry {
        const DetailNode* node = nullptr;
        quintptr parent = 0; //!< number of the entry above; 0 is the invisible root
        int row = 0;
        std::vector<quintptr> children;
    };

    void enter(const DetailNode& node, quintptr parent, int row);
    [[nodiscard]] const Entry& entry(const QModelIndex& index) const;

    DetailNode m_root;
    std::vector<Entry> m_entries;
};

} // namespace trailscope::ui
