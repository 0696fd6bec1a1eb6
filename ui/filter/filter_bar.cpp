// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_bar.h"

#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "core/query/other_reading.h"
#include "ui/filter/filter_chips.h"
#include "ui/filter/filter_completer.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_feedback.h"
#include "ui/filter/filter_message.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int debounceMs = 300;
constexpr int busyDelayMs = 200;
constexpr qsizetype historyLength = 50;

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_completer(new FilterCompleter(*m_edit, this))
    , m_message(new FilterMessage(this))
    , m_chips(new FilterChips(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter, such as  user = Jiro and outcome = denied"));
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelayMs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addWidget(m_chips);
    connect(m_edit, &FilterEdit::edited, this, &FilterBar::takeEdit);
    connect(m_edit, &FilterEdit::committed, this, &FilterBar::commit);
    connect(m_edit, &FilterEdit::recallRequested, this, &FilterBar::recall);
    connect(m_edit, &FilterEdit::repairRequested, m_message, &FilterMessage::acceptRepair);
    connect(m_message, &FilterMessage::repairRequested, this, &FilterBar::repair);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::commit);
    connect(&m_busyDelay, &QTimer::timeout, this, &FilterBar::check);
    connect(m_chips, &FilterChips::filterEdited, this, [this](const Filter& filter) {
        setFilterText(toQString(toText(filter)));
        Q_EMIT filterEdited(filter);
    });
    connect(m_chips, &FilterChips::editRequested, this, &FilterBar::editPart);
    check();
}

FilterBar::~FilterBar() = default;

void FilterBar::setFilterText(const QString& text)
{
    const auto parsed = parseFilter(text.toStdString());
    const auto typed = parseFilter(filterText().toStdString());
    const bool sameMeaning =
        parsed.filter() != nullptr && typed.filter() != nullptr && *parsed.filter() == *typed.filter();
    if (!sameMeaning) {
        m_edit->setFilterText(text);
    }
    m_debounce.stop();
    if (parsed.filter() != nullptr) {
        m_committed = *parsed.filter();
        m_chips->setFilter(m_committed);
    }
    check();
}

QString FilterBar::filterText() const
{
    return m_edit->filterText();
}

void FilterBar::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_busyDelay.start();
    } else {
        m_busyDelay.stop();
        check();
    }
}

void FilterBar::setContext(const QueryContext& context)
{
    m_context = context;
    m_completer->setContext(context);
}

void FilterBar::setHistory(const QStringList& texts)
{
    m_history = texts;
    m_historyAt = m_history.size();
}

void FilterBar::startTyping()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::takeEdit()
{
    check();
    m_debounce.start();
    m_completer->suggest();
}

void FilterBar::check()
{
    const auto text = filterText().toStdString();
    const auto parsed = parseFilter(text);
    if (const auto* error = parsed.error()) {
        return showMistake(*error, text, repairedText(text), *m_edit, *m_message);
    }
    showReading(parsed);
    if (m_busy && !m_busyDelay.isActive()) {
        m_edit->setState(FilterEdit::State::Busy, tr("The filter is being answered."));
    }
}

//! What of a sound text may be meant otherwise.
void FilterBar::showReading(const ParsedFilter& parsed)
{
    if (parsed.cutAtPipe) {
        return showSound(tr("What follows the | is not read: filters end there."), {}, *m_edit, *m_message);
    }
    if (const auto hidden = hiddenCharactersHint(filterText()); !hidden.isEmpty()) {
        return showSound(hidden, {}, *m_edit, *m_message);
    }
    const auto readings = m_context.store ? otherReadings(*parsed.filter()) : std::vector<OtherReading>();
    for (const auto& reading : readings) {
        const auto found = countedAtOnce(*parsed.filter(), m_context);
        const auto others = countedAtOnce(reading.filter, m_context);
        if (found && others && *found != *others) {
            return showSound(tr("%1 is read as in Simple Log Service: %2 events. Read as %3: %4.")
                                 .arg(shownText(reading.text), formatCount(*found), shownText(reading.other),
                                      formatCount(*others)),
                             toQString(toText(reading.filter)), *m_edit, *m_message);
        }
    }
    QStringList words;
    for (const auto& word : parsed.searchedAsWords) {
        words << shownText(word);
    }
    showSound(words.isEmpty() ? QString()
                              : tr("Searched as words in every column: %1").arg(words.join(u", ")),
              {}, *m_edit, *m_message);
}

void FilterBar::repair(const QString& repaired)
{
    takeOver(repaired, *m_edit);
    m_completer->dismiss();
    commit();
}

void FilterBar::commit()
{
    m_debounce.stop();
    const auto text = filterText();
    const auto parsed = parseFilter(text.toStdString());
    if (parsed.filter() == nullptr) {
        return;
    }
    if (*parsed.filter() == m_committed) {
        Q_EMIT filterEdited(m_committed); // asked again if its search failed
        return;
    }
    m_committed = *parsed.filter();
    m_chips->setFilter(m_committed);
    m_history.removeAll(text);
    m_history.append(text);
    m_history = m_history.mid(std::max<qsizetype>(0, m_history.size() - historyLength));
    m_historyAt = m_history.size();
    Q_EMIT historyChanged(m_history);
    Q_EMIT filterEdited(m_committed);
}

//! Selects the part in the field, ready to be typed over.
void FilterBar::editPart(const Filter& part)
{
    m_edit->setFilterText(toQString(toText(m_committed)));
    check();
    m_edit->setFocus(Qt::OtherFocusReason);
    const auto text = toQString(toText(part));
    const auto begin = filterText().indexOf(text);
    if (begin >= 0) {
        m_edit->select({static_cast<int>(begin), static_cast<int>(text.size())});
    }
}

//! Steps through the filters typed before, as a shell does.
void FilterBar::recall(int step)
{
    const auto at = std::clamp<qsizetype>(m_historyAt + step, 0, m_history.size());
    if (at == m_historyAt) {
        return;
    }
    m_historyAt = at;
    m_edit->setFilterText(at < m_history.size() ? m_history.at(at) : QString());
    check();
}

} // namespace trailscope::ui
