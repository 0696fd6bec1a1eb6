// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/table_controller.h"

#include "core/query/field_text.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/detail_pane.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/format.h"
#include "ui/widgets/value_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace trailscope::ui {

TableController::TableController(const WindowParts& parts, const Widgets& widgets)
    : WindowController(parts)
    , m_model(widgets.model)
    , m_table(widgets.table)
    , m_detail(widgets.detail)
    , m_counts(widgets.counts)
{
    on(actions().copyRows, [this] { copyRows(false); });
    on(actions().copyWithHeadings, [this] { copyRows(true); });
    on(actions().selectAll, [this] { m_table.selectAll(); });
    m_table.addActions({actions().copyRows, actions().copyWithHeadings, actions().selectAll});
    connectSession();
    connectTable();
    m_table.setSortIndicator(session().sort());
}

void TableController::connectSession()
{
    connect(&session(), &AuditSession::loadStarted, this, &TableController::updateEmptyText);
    connect(&session(), &AuditSession::loadFinished, this, &TableController::updateEmptyText);
    connect(&session(), &AuditSession::answerChanged, this, &TableController::showAnswer);
    connect(&session(), &AuditSession::sortChanged, &m_table, &EventTableView::setSortIndicator);
}

void TableController::connectTable()
{
    connect(&m_table, &EventTableView::sortRequested, &session(), &AuditSession::setSort);
    connect(&m_table, &EventTableView::selectionChanged, this, &TableController::updateCounts);
    connect(&m_table, &EventTableView::cellMenuRequested, this, &TableController::openValueMenu);
    connect(&m_table, &EventTableView::currentEventChanged, this,
            [this] { m_detail.setEvent(m_model.context(), m_table.currentEvent()); });
}

void TableController::showAnswer(const AnswerPtr& answer)
{
    m_model.setRows(answer->question.context, answer->rows);
    updateCounts();
    updateEmptyText();
}

void TableController::updateCounts()
{
    const auto& answer = *session().answer();
    const auto sentence = !answer.unread.empty() ? tr("%1 of %2 events; not all records were searched")
                        : answer.complete        ? tr("%1 of %2 events")
                        : answer.failure ? tr("%1 of %2 events found before the search ended: not all")
                                         : tr("%1 of %2 events so far, reading the archive…");
    QString text = sentence.arg(formatCount(answer.rows->size()),
                                formatCount(answer.question.context.store->rowCount()));
    if (const auto selected = m_table.selection().selected().count(); selected > 1) {
        text += tr(", %1 selected").arg(formatCount(selected));
    }
    m_counts.setText(text);
}

void TableController::updateEmptyText()
{
    if (session().isLoading() && session().context().store->rowCount() == 0) {
        m_table.setEmptyText(tr("Reading the archive…"));
    } else if (session().answer()->failure) {
        m_table.setEmptyText(tr("The filter was not answered.\nReturn in the filter's field asks again."));
    } else {
        m_table.setEmptyText(tr("No event matches the filter.\nTake a condition away, or go back to the "
                                "filter before (Alt+Left)."));
    }
}

void TableController::copyRows(bool withHeadings)
{
    QGuiApplication::clipboard()->setText(m_table.selectedText(withHeadings));
    if (!session().isAnswered()) {
        Q_EMIT noticed(tr("The copied events are not all events of the filter, or not its own."));
    } else if (m_table.selection().selected().count() > EventTableView::maxCopiedRows) {
        Q_EMIT noticed(tr("Only the first %1 rows were copied. Export as CSV (Ctrl+E) has no such limit.")
                           .arg(formatCount(EventTableView::maxCopiedRows)));
    }
}

void TableController::openValueMenu(Field field, RowId row, const QPoint& position)
{
    const auto& context = m_model.context();
    const auto value =
        field == Field::Time ? formatUtc(context.store->time(row)) : fieldText(field, row, context);
    auto* menu = new ValueMenu(field, value, &m_table);
    menu->addEvent(context, row);
    connect(menu, &ValueMenu::includeRequested, &session(), &AuditSession::include);
    connect(menu, &ValueMenu::excludeRequested, &session(), &AuditSession::exclude);
    connect(menu, &ValueMenu::onlyRequested, &session(), &AuditSession::setFilter);
    menu->popup(position);
}

} // namespace trailscope::ui
