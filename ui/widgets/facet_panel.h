// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/top_values.h"
#include "core/query/filter.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace trailscope::ui {

class LatestJob;

//! The most frequent values of the main fields among the events found, with their counts. A click keeps only
//! events with the value, a click with Shift or Alt leaves them out; both stand in the context menu too.
//! Counts on another thread; an old answer stays until the new one is there.
class FacetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget* parent = nullptr);
    ~FacetPanel() override;
    Q_DISABLE_COPY_MOVE(FacetPanel)

    //! Counts \a rows anew. Returns at once.
    void setResult(const QueryContext& context, std::shared_ptr<const RowSet> rows);

Q_SIGNALS:
    void includeRequested(const trailscope::Filter& clause);
    void excludeRequested(const trailscope::Filter& clause);
    void onlyRequested(const trailscope::Filter& clause);

private:
    void showValues(const std::vector<TopValues>& facets);
    void fillFacet(QTreeWidgetItem& facet, const TopValues& values);
    void applySearch(const QString& text);
    void activate(const QTreeWidgetItem& item);
    void openMenu(const QPoint& position);
    [[nodiscard]] Filter clauseOf(const QTreeWidgetItem& item) const;

    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
    LatestJob* m_job = nullptr;
};

} // namespace trailscope::ui
