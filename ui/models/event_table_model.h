// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"
#include "core/review/colour_match.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace trailscope::ui {

//! What the table marks an event for. An event has the first mark that fits it.
enum class EventMark : quint8 {
    None,
    Denied, //!< refused for lack of permission
    Failed, //!< a failed login or any other error
    Root,   //!< the account's root identity acted, and nothing failed
};

[[nodiscard]] EventMark markOf(const Traits& traits);

//! Shows events in a given order: a row is an entry of the row list, a column is a Field (all of them, in the
//! order of the enumeration: which ones are seen, and where, is the view's matter). Holds shares of snapshot
//! and list, copies no event, and turns a value into text when it is asked for.
class EventTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Rows = std::shared_ptr<const std::vector<RowId>>;

    enum Role {
        SortRole = Qt::UserRole, //!< seconds for the time, otherwise the text
        MarkRole,                //!< EventMark of the row as int
        PinRole,                 //!< bool: the user marked the event
        ColourRole,              //!< int(RuleColour) of the row; nothing for a plain one
        FieldNameRole,           //!< of a header section: the field's short name
    };

    explicit EventTableModel(QObject* parent = nullptr);

    //! The rows must be rows of the context's store; at most INT_MAX.
    void setRows(const QueryContext& context, const Rows& rows);

    //! The rows' colours, made for \a store; null: none. Dropped when the model shows another store.
    void setColours(const EventStorePtr& store, std::shared_ptr<const ColourMatch> colours);

    //! The events that the user marked, as rows of the context's store, ascending.
    void setPinned(std::vector<RowId> rows);
    [[nodiscard]] const std::vector<RowId>& pinned() const noexcept { return m_pinned; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static Field fieldAt(int column) { return static_cast<Field>(column); }
    [[nodiscard]] static int columnOf(Field field) { return static_cast<int>(field); }

    //! The store's row that is shown at a position.
    [[nodiscard]] RowId rowAt(std::size_t position) const { return (*m_rows)[position]; }

    [[nodiscard]] const QueryContext& context() const noexcept { return m_context; }
    [[nodiscard]] const Rows& rows() const noexcept { return m_rows; }

private:
    [[nodiscard]] QString text(Field field, RowId row) const;
    [[nodiscard]] QVariant colourOf(RowId row) const;

    QueryContext m_context;
    Rows m_rows;
    std::vector<RowId> m_pinned;
    EventStorePtr m_colouredStore;
    std::shared_ptr<const ColourMatch> m_colours;
};

} // namespace trailscope::ui
