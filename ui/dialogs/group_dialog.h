// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_order.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"
#include "ui/base/file_chooser.h"
#include "ui/models/group_table_model.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace trailscope::ui {

class LatestJob;

//! The events of the view put together by one or two fields: how many, how many failed, when first and last,
//! how many different values of another field. A group opens into its events; the table goes out as CSV.
//! Computed on another thread.
class GroupDialog final : public QDialog {
    Q_OBJECT
public:
    //! The chooser must outlive the dialog.
    explicit GroupDialog(FileChooser& chooser, QWidget* parent = nullptr);
    ~GroupDialog() override;
    Q_DISABLE_COPY_MOVE(GroupDialog)

    //! The events to put together; grouped anew.
    void setResult(const QueryContext& context, const std::shared_ptr<const RowSet>& rows);

    //! Chooses the fields, and the column that the groups are ordered by.
    void setQuestion(const GroupQuestion& question, const GroupOrder& order = {});

    [[nodiscard]] GroupQuestion question() const;
    [[nodiscard]] GroupOrder order() const;

Q_SIGNALS:
    //! The user opens a group: what its events have in common.
    void groupRequested(const trailscope::Filter& clause);

private:
    void createChoices();
    void createTable();
    void createReadyOnes();
    void ask();
    void show(const GroupQuestion& question, const std::vector<Group>& groups);
    void open(const QModelIndex& index);
    void save();

    FileChooser& m_chooser;
    QueryContext m_context;
    std::shared_ptr<const RowSet> m_rows;
    QComboBox* m_ready = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QComboBox* m_distinct = nullptr;
    QTableView* m_table = nullptr;
    GroupTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_message = nullptr;
    LatestJob* m_job = nullptr;
    GroupOrder m_order;      //!< asked for with the question
    GroupOrder m_shownOrder; //!< what the table was ordered by last, before the user chose another heading
};

} // namespace trailscope::ui
