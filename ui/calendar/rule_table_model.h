// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/rule_table.h"

#include <QAbstractTableModel>

namespace trailscope::ui {

class CalendarDraft;

//! One kind of rules of the calendar that is being edited. Cells are texts; one that can't be understood is
//! refused and changes nothing.
class RuleTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    //! \a draft must outlive the model.
    RuleTableModel(RuleTable table, CalendarDraft& draft, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Adds a rule to be filled in.
    void add(const Date& today);
    void remove(int row);

    //! Does it matter which rule stands last?
    [[nodiscard]] bool isOrdered() const { return static_cast<bool>(m_table.swap); }

    //! Swaps neighbours; false where there is none.
    bool move(int row, int by);

Q_SIGNALS:
    //! What was typed was not taken, and why; an empty text when it was.
    void judged(const QString& reason);

private:
    void reset();

    //! Changes the draft without taking its news for somebody else's.
    void change(const std::function<void(Calendar&)>& edit);

    RuleTable m_table;
    CalendarDraft& m_draft;
    std::size_t m_rows = 0;
    bool m_changing = false;
};

} // namespace trailscope::ui
