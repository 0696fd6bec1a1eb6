// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"
#include "ui/models/facet_values.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QTreeView;

namespace trailscope::ui {

class FacetModel;
class LatestJob;

//! The most frequent values of the main fields among the events found, and a field to find others. A click
//! on a value (or Enter) includes it, with Shift excludes it, with Ctrl chooses it beside others for the
//! menu, which offers more. A field's menu says which fields are listed and how. Counts on another thread; an
//! old answer stays until the new one is there.
class FacetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget* parent = nullptr);
    ~FacetPanel() override;
    Q_DISABLE_COPY_MOVE(FacetPanel)

    [[nodiscard]] QSize sizeHint() const override;

    //! Counts \a rows anew. Returns at once.
    void setResult(const QueryContext& context, std::shared_ptr<const RowSet> rows);

    //! Which fields are not listed, and whether values stand by their names.
    void setLook(const std::vector<Field>& hidden, bool byName);
    [[nodiscard]] const std::vector<Field>& hiddenFields() const noexcept { return m_hidden; }
    [[nodiscard]] bool isByName() const noexcept { return m_byName; }

Q_SIGNALS:
    void includeRequested(const trailscope::Filter& clause);
    void excludeRequested(const trailscope::Filter& clause);
    void onlyRequested(const trailscope::Filter& clause);
    void lookChanged();
    //! The values could not be counted; none are shown.
    void failed(const trailscope::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void count();
    void showFacets(std::vector<Facet> facets);
    void openBranches(bool searching);
    void openFieldMenu(const QPoint& position);
    void openChosenMenu(const QPoint& position);
    void setFieldListed(Field field, bool listed);
    [[nodiscard]] Filter chosenClause() const;
    void listMore(Field field);
    void clickRow(const QModelIndex& index);
    void requestValue(const QModelIndex& index, Qt::KeyboardModifiers modifiers);

    QueryContext m_context;
    std::shared_ptr<const RowSet> m_rows; //!< null before the first result
    LatestJob* m_job = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    FacetModel* m_model = nullptr;
    Qt::KeyboardModifiers m_pressModifiers; //!< of the latest press, since clicked() does not say
    std::vector<Field> m_hidden;
    FacetLimits m_limits;
    bool m_byName = false;
    bool m_searching = false;
};

} // namespace trailscope::ui
