// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_order.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"
#include "ui/base/file_chooser.h"
#include "ui/models/group_table_model.h"
#include "ui/models/ready_groupings.h"

#include <QDialog>

#include <memory>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QSortFilterProxyModel;
class QSpinBox;
class QPushButton;
class QTableView;

namespace trailscope::ui {

class LatestJob;

//! The events of the view put together by one or two fields: how many, how many failed, when first and last,
//! how many and which different values of another field; if wished only failed logins that a success of the
//! same user follows. A group opens into its events; the table goes out as CSV. Computed on another thread.
class GroupDialog final : public QDialog {
    Q_OBJECT
public:
    //! The chooser must outlive the dialog.
    explicit GroupDialog(FileChooser& chooser, QWidget* parent = nullptr);
    ~GroupDialog() override;
    Q_DISABLE_COPY_MOVE(GroupDialog)

    //! The events to put together; grouped anew.
    void setResult(const QueryContext& context, const std::shared_ptr<const RowSet>& rows);

    //! Are the events of the next setResult() a part of those that the filter matches? Then the dialog says
    //! so and does not save them as if they were all.
    void setPartial(bool partial);

    //! What the events of the next setResult() lack, as leftOutText() says it: told with the groups and when
    //! they are saved.
    void setMissing(const QString& missing) { m_missing = missing; }

    //! Chooses the fields, and the column that the groups are ordered by.
    void setQuestion(const GroupQuestion& question, const GroupOrder& order = {});

    [[nodiscard]] GroupQuestion question() const;
    [[nodiscard]] GroupOrder order() const;

Q_SIGNALS:
    //! The user opens a group: what its events have in common.
    void groupRequested(const trailscope::Filter& clause);

private:
    struct Groups {
        std::vector<Group> groups;
        std::size_t events = 0; //!< in all of them
    };

    void createChoices();
    [[nodiscard]] QLayout* createStreaks();
    void createTable();
    void createReadyOnes();
    void ask();
    void show(const GroupQuestion& question, const Groups& found);
    void open(const QModelIndex& index);
    void save();

    //! Of which of the view's events the groups are made.
    [[nodiscard]] Filter condition() const;

    [[nodiscard]] static Result<Groups> groupsOf(const RowSet& rows, const Filter& condition,
                                                 const GroupQuestion& question, const QueryContext& context,
                                                 const std::stop_token& stop);

    FileChooser& m_chooser;
    QueryContext m_context;
    std::shared_ptr<const RowSet> m_rows;
    Filter m_condition; //!< of the groups shown
    QPushButton* m_save = nullptr;
    bool m_isPartial = false;
    std::vector<ReadyGrouping> m_readyGroupings;
    QComboBox* m_ready = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QComboBox* m_distinct = nullptr;
    QCheckBox* m_streaks = nullptr;
    QSpinBox* m_failures = nullptr;
    QSpinBox* m_minutes = nullptr;
    QTableView* m_table = nullptr;
    GroupTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QLabel* m_message = nullptr;
    LatestJob* m_job = nullptr;
    QString m_missing;
    GroupOrder m_order;      //!< asked for with the question
    GroupOrder m_shownOrder; //!< what the table was ordered by last, before the user chose another heading
};

} // namespace trailscope::ui
