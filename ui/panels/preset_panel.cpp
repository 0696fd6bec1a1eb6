// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/preset_panel.h"

#include "core/query/run_filter.h"
#include "ui/jobs/latest_job.h"
#include "ui/texts/format.h"
#include "ui/texts/local_text.h"
#include "ui/texts/preset_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

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

//! What it is asked with now; empty when it asks for nothing.
QString parametersParagraph(const Preset& preset)
{
    QStringList values;
    for (const auto& parameter : preset.parameters) {
        values << PresetPanel::tr("%1: %2").arg(shownInUserLanguage(parameter.title),
                                                shownText(parameter.value));
    }
    return values.isEmpty()
             ? QString()
             : paragraph(PresetPanel::tr("Asked with"), values.join(PresetPanel::tr("; ", "between values")));
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
    createTree();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(createExplanation());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* save = new QPushButton(tr("&Save this view as a preset…"), this);
    save->setObjectName(QStringLiteral("savePresetButton"));
    connect(save, &QPushButton::clicked, this, &PresetPanel::saveViewRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    layout->addWidget(save);
}

void PresetPanel::createTree()
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
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &PresetPanel::openMenu);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { explain(item); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (const auto* preset = presetOf(item)) {
            Q_EMIT presetRequested(toQString(preset->id));
        }
    });
    connect(m_tree, &QTreeWidget::itemActivated, m_tree, &QTreeWidget::itemClicked);
}

QWidget* PresetPanel::createExplanation()
{
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
    return scroll;
}

PresetPanel::~PresetPanel() = default;

QSize PresetPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 24};
}

void PresetPanel::setPresets(const std::vector<Preset>& presets, const Favourites& favourites)
{
    m_tree->clear();
    m_lines.clear();
    m_presets = presets;
    QTreeWidgetItem* group = nullptr;
    for (const auto& id : favourites) {
        if (const auto* preset = findPreset(m_presets, id)) {
            group = group == nullptr ? addGroup(tr("Favourites")) : group;
            addLine(*group, static_cast<std::size_t>(preset - m_presets.data()));
        }
    }
    group = nullptr;
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        const auto title = presetGroupTitle(m_presets[i].group);
        if (group == nullptr || group->text(TitleColumn) != title) {
            group = addGroup(title);
            group->setData(TitleColumn, Qt::UserRole, toQString(m_presets[i].group));
        }
        addLine(*group, i);
    }
    count();
}

QTreeWidgetItem* PresetPanel::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_tree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = group->font(TitleColumn);
    bold.setBold(true);
    group->setFont(TitleColumn, bold);
    group->setExpanded(true);
    return group;
}

void PresetPanel::addLine(QTreeWidgetItem& group, std::size_t preset)
{
    const auto title = shownText(inUserLanguage(m_presets[preset].title));
    auto* item = new QTreeWidgetItem(&group, {m_presets[preset].parameters.empty() ? title : title + u'…'});
    item->setToolTip(TitleColumn, shownText(m_presets[preset].filterText, ShownLength::Block));
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_lines.push_back({item, preset});
}

void PresetPanel::openMenu(const QPoint& position)
{
    const auto* item = m_tree->itemAt(position);
    const auto onScreen = m_tree->viewport()->mapToGlobal(position);
    if (const auto* preset = presetOf(item)) {
        Q_EMIT menuRequested(toQString(preset->id), onScreen);
    } else if (item != nullptr && item->data(TitleColumn, Qt::UserRole).isValid()) {
        Q_EMIT groupMenuRequested(item->data(TitleColumn, Qt::UserRole).toString(), onScreen);
    }
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
                 [this](const Result<Counts>& counts) {
                     showCounts(counts.ok() ? counts.value() : Counts());
                     if (!counts.ok()) {
                         Q_EMIT failed(counts.error());
                     }
                 });
}

const Preset* PresetPanel::presetOf(const QTreeWidgetItem* item) const
{
    const auto found = std::ranges::find(m_lines, item, &Line::item);
    return found == m_lines.end() ? nullptr : &m_presets[found->preset];
}

void PresetPanel::showCounts(const std::vector<std::optional<std::size_t>>& counts)
{
    for (const auto& line : m_lines) {
        const auto count = line.preset < counts.size() ? counts[line.preset] : std::nullopt;
        line.item->setText(CountColumn, count ? formatCount(*count) : QString());
    }
}

void PresetPanel::clearCounts()
{
    for (const auto& line : m_lines) {
        line.item->setText(CountColumn, {});
    }
}

void PresetPanel::explain(const QTreeWidgetItem* item)
{
    if (const auto* preset = presetOf(item)) {
        m_explanation->setText(
            parametersParagraph(*preset)
            + paragraph(tr("What it finds"), shownInUserLanguage(preset->purpose))
            + paragraph(tr("How to judge it"), shownInUserLanguage(preset->judge))
            + paragraph(tr("What the trail can't show"), shownInUserLanguage(preset->blindSpot)));
    }
}

} // namespace trailscope::ui
