// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facet_values.h"

#include <QAbstractItemModel>

namespace trailscope::ui {

//! Facets as a tree: a branch for each of facetFields(), its values below with their counts, and a last row
//! that says how many further values there are. Branches never come or go, so a view keeps what is open.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column : int { ValueColumn, CountColumn, ColumnCount };

    enum Role : int {
        FieldRole = Qt::UserRole, //!< int(Field), of branches and values
        ShareRole,                //!< 0 to 1: the count beside the branch's largest
    };

    explicit FacetModel(QObject* parent = nullptr);

    //! One facet for each of facetFields(), in that order.
    void setFacets(const std::vector<Facet>& facets);

    //! The value of a row, as in the events; null for branches and for the row of further values.
    [[nodiscard]] const ValueCount* valueAt(const QModelIndex& index) const;

    //! Is it the row that tells how many further values there are?
    [[nodiscard]] bool isMore(const QModelIndex& index) const;

    [[nodiscard]] Field fieldAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void setFacet(std::size_t branch, const Facet& facet);
    void replaceRows(const QModelIndex& parent, const Facet& facet);
    [[nodiscard]] QString branchText(const Facet& facet, int column) const;
    [[nodiscard]] QString valueText(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QString synonymText(const QModelIndex& index) const;

    std::vector<Facet> m_facets; //!< the internal id of a value is its branch plus one, of a branch 0
};

} // namespace trailscope::ui
