// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facet_panel.h"

#include "ui/base/field_titles.h"
#include "ui/base/format.h"
#include "ui/base/text.h"
#include "ui/jobs/latest_job.h"
#include "ui/widgets/value_menu.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace trailscope::ui {

namespace {

enum Column : int { ValueColumn, CountColumn };

constexpr int valueRole = Qt::UserRole;
constexpr std::size_t shownValues = 12;

constexpr std::array facetFields{Field::User,     Field::Event,   Field::Service,  Field::Outcome,
                                 Field::Login,    Field::Ip,      Field::UserType, Field::Region,
                                 Field::Account,  Field::Error,   Field::Rw,       Field::Mfa,
                                 Field::OffHours, Field::Weekday, Field::Hour,     Field::Agent};

//! Facets that stand open at first.
constexpr std::size_t openFacets = 5;

using Facets = std::shared_ptr<const std::vector<TopValues>>;

Facets countFacets(const RowSet& rows, const QueryContext& context, const std::stop_token& stop)
{
    auto counted = topValuesOf(rows, facetFields, shownValues, context, stop);
    return counted.ok() ? std::make_shared<const std::vector<TopValues>>(std::move(counted).value())
                        : nullptr;
}

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_job(new LatestJob(this))
{
    m_search->setObjectName(QStringLiteral("facetSearch"));
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("facetTree"));
    m_tree->setAccessibleName(tr("Values of the events found"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Value"), tr("Events")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    for (std::size_t i = 0; i < facetFields.size(); ++i) {
        auto* facet = new QTreeWidgetItem(m_tree, {fieldTitle(facetFields.at(i))});
        facet->setFlags(Qt::ItemIsEnabled);
        facet->setToolTip(ValueColumn, fieldHint(facetFields.at(i)));
        facet->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        facet->setExpanded(i < openFacets);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPanel::applySearch);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { activate(*item); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { activate(*item); });
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &FacetPanel::openMenu);
}

FacetPanel::~FacetPanel() = default;

void FacetPanel::setResult(const QueryContext& context, std::shared_ptr<const RowSet> rows)
{
    m_job->start([context, rows = std::move(rows)](
                     const std::stop_token& stop) { return countFacets(*rows, context, stop); },
                 [this](const Facets& facets) {
                     if (facets) {
                         showValues(*facets);
                     }
                 });
}

void FacetPanel::showValues(const std::vector<TopValues>& facets)
{
    m_tree->setUpdatesEnabled(false);
    for (std::size_t i = 0; i < facets.size(); ++i) {
        fillFacet(*m_tree->topLevelItem(static_cast<int>(i)), facets[i]);
    }
    applySearch(m_search->text());
    m_tree->setUpdatesEnabled(true);
}

void FacetPanel::fillFacet(QTreeWidgetItem& facet, const TopValues& values)
{
    qDeleteAll(facet.takeChildren());
    facet.setText(CountColumn, tr("%n value(s)", nullptr, static_cast<int>(values.distinct)));
    for (const auto& value : values.values) {
        const auto text = value.value.empty() ? tr("(empty)") : toQString(value.value);
        auto* item = new QTreeWidgetItem(&facet, {text, formatCount(value.count)});
        item->setData(ValueColumn, valueRole, QByteArray::fromStdString(value.value));
        item->setToolTip(ValueColumn, text);
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (values.others > 0) {
        auto* others = new QTreeWidgetItem(&facet, {tr("others"), formatCount(values.others)});
        others->setFlags(Qt::NoItemFlags);
        others->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void FacetPanel::applySearch(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto* facet = m_tree->topLevelItem(i);
        bool any = text.isEmpty();
        for (int child = 0; child < facet->childCount(); ++child) {
            const bool matches =
                text.isEmpty() || facet->child(child)->text(ValueColumn).contains(text, Qt::CaseInsensitive);
            facet->child(child)->setHidden(!matches);
            any = any || matches;
        }
        facet->setHidden(!any);
        if (!text.isEmpty() && any) {
            facet->setExpanded(true);
        }
    }
}

void FacetPanel::activate(const QTreeWidgetItem& item)
{
    if (!item.data(ValueColumn, valueRole).isValid()) {
        return;
    }
    const bool leaveOut = (QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::AltModifier)) != 0;
    if (leaveOut) {
        Q_EMIT excludeRequested(clauseOf(item));
    } else {
        Q_EMIT includeRequested(clauseOf(item));
    }
}

void FacetPanel::openMenu(const QPoint& position)
{
    const auto* item = m_tree->itemAt(position);
    if (item == nullptr || !item->data(ValueColumn, valueRole).isValid()) {
        return;
    }
    const auto field = facetFields.at(static_cast<std::size_t>(m_tree->indexOfTopLevelItem(item->parent())));
    auto* menu = new ValueMenu(field, item->data(ValueColumn, valueRole).toByteArray().toStdString(), this);
    connect(menu, &ValueMenu::includeRequested, this, &FacetPanel::includeRequested);
    connect(menu, &ValueMenu::excludeRequested, this, &FacetPanel::excludeRequested);
    connect(menu, &ValueMenu::onlyRequested, this, &FacetPanel::onlyRequested);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

Filter FacetPanel::clauseOf(const QTreeWidgetItem& item) const
{
    const auto field = facetFields.at(static_cast<std::size_t>(m_tree->indexOfTopLevelItem(item.parent())));
    return valueFilter(field, item.data(ValueColumn, valueRole).toByteArray().toStdString());
}

} // namespace trailscope::ui
