// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_rule_page.h"

#include "ui/base/theme.h"
#include "ui/calendar/calendar_draft.h"
#include "ui/calendar/rule_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace trailscope::ui {

CalendarRulePage::CalendarRulePage(const QString& name, const QString& title, RuleTable table,
                                   CalendarDraft& draft, const Date& today, QWidget* parent)
    : QWidget(parent)
    , m_model(new RuleTableModel(std::move(table), draft, this))
    , m_today(today)
    , m_hint(new QLabel(this))
    , m_table(new QTableView(this))
    , m_mistake(new QLabel(this))
{
    createTable(name, title);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_mistake->setObjectName(name + QStringLiteral("Mistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setStyleSheet(QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_mistake);
    createButtons(name, *layout);
    connect(m_model, &RuleTableModel::judged, m_mistake, &QLabel::setText);
    connect(m_model, &RuleTableModel::modelReset, this, &CalendarRulePage::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarRulePage::updateButtons);
    updateButtons();
}

void CalendarRulePage::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->show();
}

void CalendarRulePage::createTable(const QString& name, const QString& title)
{
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->verticalHeader()->setVisible(m_model->isOrdered());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 18);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void CalendarRulePage::createButtons(const QString& name, QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* suffix) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name + QLatin1StringView(suffix));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    connect(button(tr("&Add"), "Add"), &QPushButton::clicked, this, &CalendarRulePage::add);
    m_remove = button(tr("&Remove"), "Remove");
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });
    m_up = button(tr("Move &up"), "Up");
    m_down = button(tr("Move &down"), "Down");
    m_up->setVisible(m_model->isOrdered());
    m_down->setVisible(m_model->isOrdered());
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    row->addStretch(1);
    layout.addLayout(row);
}

void CalendarRulePage::add()
{
    m_model->add(m_today);
    const auto last = m_model->index(m_model->rowCount() - 1, 0);
    m_table->setCurrentIndex(last);
    m_table->setFocus();
}

void CalendarRulePage::move(int by)
{
    const auto current = m_table->currentIndex();
    if (m_model->move(current.row(), by)) {
        m_table->setCurrentIndex(m_model->index(current.row() + by, current.column()));
    }
}

void CalendarRulePage::updateButtons()
{
    const auto current = m_table->currentIndex();
    m_remove->setEnabled(current.isValid());
    m_up->setEnabled(current.isValid() && current.row() > 0);
    m_down->setEnabled(current.isValid() && current.row() + 1 < m_model->rowCount());
}

} // namespace trailscope::ui
