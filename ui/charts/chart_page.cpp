// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_page.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/value_menu.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace trailscope::ui {

ChartPage::ChartPage(QWidget* parent) : QWidget(parent), m_model(new TextTableModel(this))
{
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("chartNumbers"));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* shown = new QWidget(this);
    m_stack = new QStackedLayout(shown);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_controls = new FlowLayout;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_controls);
    layout->addWidget(shown, 1);
}

ChartPage::~ChartPage() = default;

void ChartPage::setChart(QWidget* chart)
{
    m_chart = chart;
    m_stack->addWidget(chart);
    setFocusProxy(chart);
}

void ChartPage::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void ChartPage::addControl(const QString& label, QWidget* control)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* text = new QLabel(label, both);
    text->setBuddy(control);
    row->addWidget(text);
    row->addWidget(control);
    addControl(both);
}

void ChartPage::tellWishesOf(const ValueMenu& menu)
{
    connect(&menu, &ValueMenu::includeRequested, this, &ChartPage::includeRequested);
    connect(&menu, &ValueMenu::excludeRequested, this,
            [this](const Filter& clause) { Q_EMIT includeRequested(negated(clause)); });
    connect(&menu, &ValueMenu::onlyRequested, this, &ChartPage::onlyRequested);
}

void ChartPage::setTableShown(bool shown)
{
    m_tableShown = shown;
    fillTable();
}

void ChartPage::setUnfinished(bool unfinished)
{
    m_isUnfinished = unfinished;
    if (unfinished) {
        showNumbers({}); // those of the filter before must not stay until the new ones are counted
    }
}

void ChartPage::showNumbers(const QString& sentence)
{
    const auto shown =
        m_isUnfinished
            ? tr("The search of the filter did not end, so there are no numbers of all its events.")
            : sentence;
    m_hasNumbers = shown.isEmpty();
    m_empty->setText(shown);
    fillTable();
    Q_EMIT numbersChanged();
}

void ChartPage::fillTable()
{
    const bool filled = m_tableShown && m_hasNumbers;
    if (filled) {
        m_table->setAccessibleName(tr("Numbers of the chart: %1").arg(title()));
        m_model->setTable(numbers());
        m_table->resizeColumnsToContents();
    }
    m_stack->setCurrentWidget(filled ? m_table : m_hasNumbers ? m_chart : static_cast<QWidget*>(m_empty));
}

} // namespace trailscope::ui
