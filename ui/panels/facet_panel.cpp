// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facet_panel.h"

#include "ui/jobs/latest_job.h"
#include "ui/models/facet_model.h"
#include "ui/texts/field_titles.h"
#include "ui/widgets/value_menu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace trailscope::ui {

namespace {

//! How many branches are open at the start: those that most questions begin with.
constexpr int openAtStart = 5;

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QWidget(parent)
    , m_job(new LatestJob(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_model(new FacetModel(this))
{
    m_search->setObjectName(QStringLiteral("facetSearch"));
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("facetTree"));
    m_tree->setAccessibleName(tr("Most frequent values"));
    m_tree->setModel(m_model);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FacetModel::ValueColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FacetModel::CountColumn, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);

    connect(m_search, &QLineEdit::textChanged, this, &FacetPanel::count);
    connect(m_tree, &QTreeView::clicked, this, &FacetPanel::clickRow);
    openBranches(false);
}

FacetPanel::~FacetPanel() = default;

QSize FacetPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 36};
}

void FacetPanel::setResult(const QueryContext& context, std::shared_ptr<const RowSet> rows)
{
    m_context = context;
    m_rows = std::move(rows);
    count();
}

void FacetPanel::count()
{
    if (m_rows == nullptr) {
        return;
    }
    m_job->start(
        [rows = m_rows, context = m_context, needle = m_search->text().trimmed().toStdString(),
         limits = m_limits](std::stop_token stop) {
            return findFacets(*rows, context, needle, limits, std::move(stop));
        },
        [this](const Result<std::vector<Facet>>& facets) {
            showFacets(facets.ok() ? facets.value() : std::vector<Facet>());
            if (!facets.ok()) {
                Q_EMIT failed(facets.error());
            }
        });
}

void FacetPanel::showFacets(std::vector<Facet> facets)
{
    if (m_byName) {
        for (auto& facet : facets) {
            std::ranges::sort(facet.values, {}, &ValueCount::value);
        }
    }
    m_model->setFacets(facets);
    openBranches(!m_search->text().trimmed().isEmpty());
}

void FacetPanel::setLook(const std::vector<Field>& hidden, bool byName)
{
    m_hidden = hidden;
    m_byName = byName;
    openBranches(m_searching);
    count();
}

//! While searching, all that was found is in sight; what the user had opened comes back with the first
//! look after it.
void FacetPanel::openBranches(bool searching)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto branch = m_model->index(row, 0);
        const bool listed = std::ranges::find(m_hidden, m_model->fieldAt(branch)) == m_hidden.end();
        m_tree->setRowHidden(row, {}, !listed || (searching && m_model->rowCount(branch) == 0));
    }
    if (searching) {
        m_tree->expandAll();
    } else if (m_searching || m_rows == nullptr) {
        m_tree->collapseAll();
        for (int row = 0; row < openAtStart; ++row) {
            m_tree->expand(m_model->index(row, 0));
        }
    }
    m_searching = searching;
}

void FacetPanel::clickRow(const QModelIndex& index)
{
    if (!index.parent().isValid()) {
        const auto branch = index.siblingAtColumn(0);
        m_tree->setExpanded(branch, !m_tree->isExpanded(branch));
    } else if (m_model->isMore(index)) {
        listMore(m_model->fieldAt(index));
    } else if (!m_pressModifiers.testFlag(Qt::ControlModifier)) {
        requestValue(index, m_pressModifiers);
    }
}

void FacetPanel::listMore(Field field)
{
    constexpr std::size_t times = 10;
    m_limits.try_emplace(field, facetValues).first->second *= times;
    count();
}

void FacetPanel::requestValue(const QModelIndex& index, Qt::KeyboardModifiers modifiers)
{
    const auto* value = m_model->valueAt(index);
    if (value == nullptr) {
        return;
    }
    const Filter clause = valueFilter(m_model->fieldAt(index), value->value);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        Q_EMIT excludeRequested(clause);
    } else {
        Q_EMIT includeRequested(clause);
    }
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressModifiers = static_cast<const QMouseEvent*>(event)->modifiers();
    } else if (event->type() == QEvent::KeyPress && watched == m_tree) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_model->isMore(m_tree->currentIndex())) {
                listMore(m_model->fieldAt(m_tree->currentIndex()));
                return true;
            }
            requestValue(m_tree->currentIndex(), key->modifiers());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetPanel::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? m_tree->currentIndex()
                             : m_tree->indexAt(m_tree->viewport()->mapFromGlobal(event->globalPos()));
    const auto position =
        byKey ? m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()) : event->globalPos();
    const auto* value = m_model->valueAt(index);
    if (value == nullptr) {
        openFieldMenu(position);
        return;
    }
    if (m_tree->selectionModel()->selectedRows().size() > 1 && m_tree->selectionModel()->isSelected(index)) {
        openChosenMenu(position);
        return;
    }
    auto* menu = new ValueMenu(m_model->fieldAt(index), value->value, this);
    connect(menu, &ValueMenu::includeRequested, this, &FacetPanel::includeRequested);
    connect(menu, &ValueMenu::excludeRequested, this, &FacetPanel::excludeRequested);
    connect(menu, &ValueMenu::onlyRequested, this, &FacetPanel::onlyRequested);
    menu->popup(position);
}

//! Values of one field joined by `or`, those of different fields by `and`.
Filter FacetPanel::chosenClause() const
{
    std::map<Field, std::vector<Filter>> byField;
    for (const auto& index : m_tree->selectionModel()->selectedRows()) {
        if (const auto* value = m_model->valueAt(index)) {
            const auto field = m_model->fieldAt(index);
            byField[field].push_back(valueFilter(field, value->value));
        }
    }
    std::vector<Filter> clauses;
    for (auto& [field, values] : byField) {
        clauses.push_back(anyOf(std::move(values)));
    }
    return allOf(std::move(clauses));
}

void FacetPanel::openChosenMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chosenMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto clause = chosenClause();
    menu->addAction(tr("&Include the chosen values"), this,
                    [this, clause] { Q_EMIT includeRequested(clause); });
    menu->addAction(tr("E&xclude the chosen values"), this,
                    [this, clause] { Q_EMIT excludeRequested(clause); });
    menu->addAction(tr("&Only the chosen values"), this, [this, clause] { Q_EMIT onlyRequested(clause); });
    menu->popup(position);
}

void FacetPanel::openFieldMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("facetFieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* byName = menu->addAction(tr("Values by &name"));
    byName->setCheckable(true);
    byName->setChecked(m_byName);
    connect(byName, &QAction::toggled, this, [this](bool wanted) {
        setLook(m_hidden, wanted);
        Q_EMIT lookChanged();
    });
    menu->addSection(tr("Fields listed"));
    for (const auto field : facetFields()) {
        auto* entry = menu->addAction(fieldTitle(field));
        entry->setCheckable(true);
        entry->setChecked(std::ranges::find(m_hidden, field) == m_hidden.end());
        connect(entry, &QAction::toggled, this,
                [this, field](bool listed) { setFieldListed(field, listed); });
    }
    menu->popup(position);
}

void FacetPanel::setFieldListed(Field field, bool listed)
{
    auto hidden = m_hidden;
    std::erase(hidden, field);
    if (!listed) {
        hidden.push_back(field);
    }
    setLook(hidden, m_byName);
    Q_EMIT lookChanged();
}

} // namespace trailscope::ui
