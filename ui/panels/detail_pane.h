// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/models/detail_tree_model.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTreeView;

namespace trailscope::ui {

//! Everything about one event: a summary, all fields as a tree, and the raw record. Reads the record off the
//! UI thread, and says why when the archive can't be read again.
class DetailPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    //! Nothing: no event is selected.
    void setEvent(const QueryContext& context, std::optional<RowId> row);

Q_SIGNALS:
    void includeRequested(const trailscope::Filter& clause);
    void excludeRequested(const trailscope::Filter& clause);
    void onlyRequested(const trailscope::Filter& clause);

    //! The record is not shown, as its file holds something else than when it was loaded.
    void archiveChanged();

private:
    //! What is read from the archive for one event.
    struct Details {
        std::vector<DetailNode> nodes;
        std::string raw;
        std::string indented;
        std::optional<Error> error;
    };

    [[nodiscard]] static Details readDetails(const QueryContext& context, RowId row);

    QLabel* createSummary();
    QWidget* createTree();
    QWidget* createRaw();
    void showSummary(const QueryContext& context, RowId row);
    void showDetails(const Details& details);
    [[nodiscard]] const std::string& rawText() const;
    void showRaw();
    void expandKnown();
    void openMenu(const QPoint& position);
    void copyTreeValue();

    QStackedWidget* m_pages = nullptr;
    QLabel* m_summary = nullptr; //!< When, Who, Where, What
    QTreeView* m_tree = nullptr;
    DetailTreeModel* m_treeModel = nullptr;
    QPlainTextEdit* m_raw = nullptr;
    QLabel* m_problem = nullptr;
    bool m_indent = true;
    QueryContext m_context;
    RowId m_row = 0; //!< of the event shown
    Details m_details;
    LatestJob m_job{this};
};

} // namespace trailscope::ui
