// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_completer.h"

#include "ui/base/item_roles.h"
#include "ui/filter/filter_edit.h"
#include "ui/texts/error_text.h"
#include "ui/texts/shown_text.h"
#include "ui/widgets/hint_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

#include <algorithm>

namespace trailscope::ui {

FilterCompleter::FilterCompleter(FilterEdit& edit, QObject* parent)
    : QObject(parent), m_edit(edit), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(&m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(QStringLiteral("filterCompletions"));
    m_completer->popup()->setItemDelegate(new HintDelegate(m_completer->popup()));
    m_edit.setCompleter(*m_completer);
    connect(&m_edit, &FilterEdit::completionRequested, this, &FilterCompleter::suggestAll);
    connect(&m_edit, &FilterEdit::firstCompletionRequested, this, &FilterCompleter::insertFirst);
    connect(&m_edit, &FilterEdit::committed, this, &FilterCompleter::dismiss);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.data(DataRole).toString()); });
}

FilterCompleter::~FilterCompleter() = default;

void FilterCompleter::suggest()
{
    const auto place = completionPlace(m_edit.filterText(), m_edit.cursorPosition());
    const bool isUnasked = place.kind == CompletionPlace::Kind::Name && place.typed.isEmpty();
    if (place.kind == CompletionPlace::Kind::Nothing || isUnasked) {
        dismiss();
    } else {
        ask(place);
    }
}

void FilterCompleter::dismiss()
{
    m_job.cancel();
    m_completer->popup()->hide();
}

void FilterCompleter::suggestAll()
{
    ask(completionPlace(m_edit.filterText(), m_edit.cursorPosition()));
}

void FilterCompleter::ask(const CompletionPlace& place)
{
    m_job.start([place, context = m_context](
                    const std::stop_token& stop) { return completionsAt(place, context, stop); },
                [this, place](const Result<std::vector<Completion>>& completions) {
                    show(place, completions.ok() ? completions.value() : std::vector<Completion>());
                    if (!completions.ok()) {
                        QToolTip::showText(m_edit.mapToGlobal(m_edit.cursorRect().bottomLeft()),
                                           errorSentence(completions.error()), &m_edit);
                    }
                });
}

void FilterCompleter::show(const CompletionPlace& place, const std::vector<Completion>& completions)
{
    const bool isStale = place != completionPlace(m_edit.filterText(), m_edit.cursorPosition());
    const bool isDone = completions.size() == 1 && completions.front().text == place.typed;
    if (isStale || isDone || completions.empty() || !m_edit.hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_model->clear();
    for (const auto& completion : completions) {
        const auto shown = shownText(completion.text);
        auto* item = new QStandardItem(shown); // the model's
        item->setData(completion.text, DataRole);
        item->setData(completion.hint, HintRole);
        item->setData(tr("%1, %2").arg(shown, completion.hint), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_completer->setCompletionPrefix({});
    QRect below = m_edit.cursorRect().translated(m_edit.viewport()->pos());
    auto& popup = *m_completer->popup();
    below.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar()->sizeHint().width());
    m_completer->complete(below);
}

//! A field goes on with its values, an operator too.
void FilterCompleter::insert(const QString& text)
{
    const auto place = completionPlace(m_edit.filterText(), m_edit.cursorPosition());
    const bool goesOn = place.kind != CompletionPlace::Kind::Value && !text.endsWith(u'(')
                     && !text.endsWith(u'[') && !text.endsWith(QStringLiteral("null"));
    m_edit.replace({place.begin, m_edit.cursorPosition() - place.begin}, goesOn ? text + u' ' : text);
}

void FilterCompleter::insertFirst()
{
    const auto chosen = m_completer->popup()->selectionModel()->selectedIndexes();
    const auto index = chosen.isEmpty() ? m_model->index(0, 0) : chosen.front();
    m_completer->popup()->hide();
    insert(index.data(DataRole).toString());
}

} // namespace trailscope::ui
