// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preset_panel.h"

#include "core/query/run_filter.h"
#include "ui/base/format.h"
#include "ui/base/local_text.h"
#include "ui/base/preset_text.h"
#include "ui/base/text.h"
#include "ui/jobs/latest_job.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trailscope::ui {

namespace {

enum Column : int { TitleColumn, CountColumn };

using Counts = std::vector<std::optional<std::size_t>>;

QString paragraph(const QString& heading, const QString& text)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

//! Nothing for a filter that can't be answered: a zero would be a lie.
Counts countAll(const std::vector<Filter>& filters, const QueryContext& context, const std::stop_token& stop)
{
    Counts counts;
    for (const auto& filter : filters) {
        const auto rows = runFilter(filter, context, stop);
        counts.push_back(rows.ok() ? std::optional(rows.value().count()) : std::nullopt);
    }
    return counts;
}

} // namespace

PresetPanel::PresetPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_explanation(new QLabel(this))
    , m_job(new LatestJob(this))
{
    m_tree->setObjectName(QStringLiteral("presetTree"));
    m_tree->setAccessibleName(tr("Presets of the review"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Preset"), tr("Events")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(fontMetrics().height());
    m_explanation->setObjectName(QStringLiteral("presetExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMargin(6);
    m_explanation->setText(
        tr("Choose a preset to see what it finds, how to judge it, and what the trail can't show."));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_explanation);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    auto* save = new QPushButton(tr("&Save this view as a preset…"), this);
    save->setObjectName(QStringLiteral("savePresetButton"));
    connect(save, &QPushButton::clicked, this, &PresetPanel::saveViewRequested);
    layout->addWidget(save);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (const auto* preset = presetOf(m_tree->itemAt(position))) {
            Q_EMIT menuRequested(toQString(preset->id), m_tree->viewport()->mapToGlobal(position));
        }
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { explain(item); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (const auto* preset = presetOf(item)) {
            Q_EMIT presetRequested(toQString(preset->id));
        }
    });
    connect(m_tree, &QTreeWidget::itemActivated, m_tree, &QTreeWidget::itemClicked);
}

PresetPanel::~PresetPanel() = default;

QSize PresetPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 24};
}

void PresetPanel::setPresets(const std::vector<Preset>& presets)
{
    m_tree->clear();
    m_items.clear();
    m_presets = presets;
    QTreeWidgetItem* group = nullptr;
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        const auto title = presetGroupTitle(m_presets[i].group);
        if (group == nullptr || group->text(TitleColumn) != title) {
            group = new QTreeWidgetItem(m_tree, {title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = group->font(TitleColumn);
            bold.setBold(true);
            group->setFont(TitleColumn, bold);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {inUserLanguage(m_presets[i].title)});
        item->setToolTip(TitleColumn, toQString(m_presets[i].filterText));
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        m_items.push_back(item);
    }
    count();
}

void PresetPanel::setContext(const QueryContext& context)
{
    m_context = context;
    count();
}

void PresetPanel::count()
{
    if (!m_context) {
        return;
    }
    const auto& context = *m_context;
    if (context.store->stage() != EventStore::Stage::Final || context.store->rowCount() == 0) {
        m_job->cancel();
        clearCounts();
        return;
    }
    std::vector<Filter> filters;
    for (const auto& preset : m_presets) {
        filters.push_back(preset.filter);
    }
    m_job->start([filters, context](const std::stop_token& stop) { return countAll(filters, context, stop); },
                 [this](const Counts& counts) { showCounts(counts); });
}

const Preset* PresetPanel::presetOf(const QTreeWidgetItem* item) const
{
    const auto found = std::find(m_items.begin(), m_items.end(), item);
    return found == m_items.end() ? nullptr : &m_presets[static_cast<std::size_t>(found - m_items.begin())];
}

void PresetPanel::showCounts(const std::vector<std::optional<std::size_t>>& counts)
{
    for (std::size_t i = 0; i < m_items.size() && i < counts.size(); ++i) {
        m_items[i]->setText(CountColumn, counts[i] ? formatCount(*counts[i]) : QString());
    }
}

void PresetPanel::clearCounts()
{
    for (auto* item : m_items) {
        item->setText(CountColumn, {});
    }
}

void PresetPanel::explain(const QTreeWidgetItem* item)
{
    if (const auto* preset = presetOf(item)) {
        m_explanation->setText(
            paragraph(tr("What it finds"), inUserLanguage(preset->purpose))
            + paragraph(tr("How to judge it"), inUserLanguage(preset->judge))
            + paragraph(tr("What the trail can't show"), inUserLanguage(preset->blindSpot)));
    }
}

} // namespace trailscope::ui
