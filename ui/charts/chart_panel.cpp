// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/compare_view.h"
#include "ui/charts/people_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/charts/week_map_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace trailscope::ui {

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent)
    , m_timeline(new TimelineView(this))
    , m_weekMap(new WeekMapView(this))
    , m_compare(new CompareView(this))
    , m_tabs(new QTabBar(this))
    , m_asTable(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setAccessibleName(tr("Charts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_asTable->setObjectName(QStringLiteral("chartAsTable"));
    m_asTable->setText(tr("As ta&ble"));
    m_asTable->setToolTip(tr("The same numbers as a table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    addPage(m_timeline, "timeline");
    addPage(m_weekMap, "weekMapPage");
    addPage(new PeopleView(this), "peoplePage");
    addPage(m_compare, "comparePage");
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_asTable);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartPanel::showPage);
    connect(m_asTable, &QToolButton::toggled, this,
            [this](bool shown) { currentPage().setTableShown(shown); });
}

void ChartPanel::addPage(ChartPage* page, const char* name)
{
    page->setObjectName(QString::fromLatin1(name));
    m_pages.push_back(page);
    m_shown.emplace_back();
    m_stack->addWidget(page);
    m_tabs->addTab(page->title());
    connect(page, &ChartPage::includeRequested, this, &ChartPanel::includeRequested);
    connect(page, &ChartPage::onlyRequested, this, &ChartPanel::onlyRequested);
    connect(page, &ChartPage::eventRequested, this, &ChartPanel::eventRequested);
}

ChartPage& ChartPanel::currentPage() const
{
    return *m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

ChartChoices ChartPanel::choices() const
{
    ChartChoices choices{
        currentPage().objectName(), {}, m_timeline->choices(), m_weekMap->kind(), m_compare->choices()};
    for (const auto* page : m_pages) {
        if (page->isTableShown()) {
            choices.asTable += page->objectName();
        }
    }
    return choices;
}

void ChartPanel::setChoices(const ChartChoices& choices)
{
    m_timeline->setChoices(choices.timeline);
    m_weekMap->setKind(choices.weekMapKind);
    m_compare->setChoices(choices.compare);
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto* page = m_pages[static_cast<std::size_t>(i)];
        page->setTableShown(choices.asTable.contains(page->objectName()));
        if (page->objectName() == choices.page) {
            m_tabs->setCurrentIndex(i);
        }
    }
    m_asTable->setChecked(currentPage().isTableShown());
}

void ChartPanel::setAnswer(const AnswerPtr& answer)
{
    m_answer = answer;
    bringUpToDate();
}

void ChartPanel::bringUpToDate()
{
    auto& shown = m_shown[static_cast<std::size_t>(m_stack->currentIndex())];
    if (shown != m_answer) {
        shown = m_answer;
        currentPage().setUnfinished(m_answer->failure.has_value());
        currentPage().setAnswer(m_answer);
    }
}

void ChartPanel::showPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_asTable->setChecked(currentPage().isTableShown());
    bringUpToDate();
    Q_EMIT currentPageChanged();
}

} // namespace trailscope::ui
