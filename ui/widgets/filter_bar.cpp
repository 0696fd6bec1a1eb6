// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "core/aggregate/top_values.h"
#include "core/query/filter_text.h"
#include "ui/base/error_text.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/widgets/filter_chips.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int debounceMs = 300;
constexpr qsizetype historyLength = 50;
constexpr std::size_t completedValues = 200;

//! A mark that differs in shape, not in colour alone.
QIcon stateIcon(bool valid, const QColor& color)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2.2));
    if (valid) {
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4}}));
    } else {
        painter.drawLine(4, 4, 12, 12);
        painter.drawLine(12, 4, 4, 12);
    }
    return QIcon(pixmap);
}

//! A value as it must stand in a filter.
QString quoted(const QString& value)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w.@-]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (plain.match(value).hasMatch()) {
        return value;
    }
    return u'"' + QString(value).replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""))
         + u'"';
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_chips(new FilterChips(this))
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter, such as  user: Jiro and outcome: denied"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_state = m_edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_message->setObjectName(QStringLiteral("filterMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_completer->setModel(m_candidates);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addWidget(m_chips);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        check();
        m_debounce.start();
        complete();
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) { // the clear button does not count as editing
            check();
            m_debounce.start();
        }
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::commit);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::commit);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &FilterBar::insertCompletion);
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
    const auto typed = parseFilter(m_edit->text().toStdString());
    const bool sameMeaning =
        parsed.filter() != nullptr && typed.filter() != nullptr && *parsed.filter() == *typed.filter();
    if (!sameMeaning) {
        m_edit->setText(text);
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
    return m_edit->text();
}

void FilterBar::setBusy(bool busy)
{
    m_edit->setCursor(busy ? Qt::BusyCursor : Qt::IBeamCursor);
}

void FilterBar::setContext(const QueryContext& context)
{
    m_context = context;
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

void FilterBar::check()
{
    const auto parsed = parseFilter(m_edit->text().toStdString());
    const bool valid = parsed.filter() != nullptr;
    const auto color = toneColor(valid ? Tone::Success : Tone::Denied, palette());
    m_state->setIcon(stateIcon(valid, color));
    m_state->setToolTip(valid ? tr("The filter is valid.") : tr("The filter is wrong."));
    if (!valid) {
        showMistake(filterErrorSentence(*parsed.error()));
    } else {
        showMistake(parsed.cutAtPipe ? tr("What follows the | is not read: filters end there.") : QString());
    }
}

void FilterBar::showMistake(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
}

void FilterBar::commit()
{
    m_debounce.stop();
    const auto text = m_edit->text();
    const auto parsed = parseFilter(text.toStdString());
    if (parsed.filter() == nullptr || *parsed.filter() == m_committed) {
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

void FilterBar::complete()
{
    QString prefix;
    const auto candidates = completions(prefix);
    if (candidates.isEmpty() || (candidates.size() == 1 && candidates.front() == prefix)) {
        m_completer->popup()->hide();
        return;
    }
    m_candidates->setStringList(candidates);
    m_completer->setCompletionPrefix(prefix);
    m_completer->complete();
}

//! What can stand at the cursor: values behind `field:`, otherwise names of fields. \a prefix: what is typed
//! of it.
QStringList FilterBar::completions(QString& prefix) const
{
    static const QRegularExpression tail(
        QStringLiteral("(?:([\\w.]+)\\s*[:=]\\s*(?:\\([^()]*\\b(?:or|OR)\\s+|\\()?)?([\\w.@-]*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = tail.match(m_edit->text().left(m_edit->cursorPosition()));
    prefix = match.captured(2);
    if (const auto field = findField(match.captured(1).toStdString())) {
        return valuesOf(*field, prefix);
    }
    QStringList names;
    for (const auto& info : allFields()) {
        const auto name = toQString(info.name);
        if (!prefix.isEmpty() && name.startsWith(prefix, Qt::CaseInsensitive)) {
            names += name + u':';
        }
    }
    return names;
}

//! A few milliseconds for 20 million events: only the codes are counted.
QStringList FilterBar::valuesOf(Field field, const QString& prefix) const
{
    const auto storage = fieldInfo(field).storage;
    if (!m_context.store || (storage != FieldStorage::Dictionary && storage != FieldStorage::Calendar)) {
        return {};
    }
    QStringList values;
    const auto all = topValues(RowSet::all(m_context.store->layout()), field, completedValues, m_context);
    for (const auto& value : all.values) {
        const auto text = toQString(value.value);
        if (!text.isEmpty() && text.startsWith(prefix, Qt::CaseInsensitive)) {
            values += quoted(text);
        }
    }
    return values;
}

void FilterBar::insertCompletion(const QString& text)
{
    QString prefix;
    static_cast<void>(completions(prefix));
    const auto end = m_edit->cursorPosition();
    const auto begin = end - static_cast<int>(prefix.size());
    const auto inserted = text.endsWith(u':') ? text + u' ' : text;
    m_edit->setText(m_edit->text().left(begin) + inserted + m_edit->text().mid(end));
    m_edit->setCursorPosition(begin + static_cast<int>(inserted.size()));
    check();
    m_debounce.start();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

//! Selects the part in the field, ready to be typed over.
void FilterBar::editPart(const Filter& part)
{
    m_edit->setText(toQString(toText(m_committed)));
    check();
    m_edit->setFocus(Qt::OtherFocusReason);
    const auto text = toQString(toText(part));
    const auto begin = m_edit->text().indexOf(text);
    if (begin >= 0) {
        m_edit->setSelection(static_cast<int>(begin), static_cast<int>(text.size()));
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
    m_edit->setText(at < m_history.size() ? m_history.at(at) : QString());
    check();
}

} // namespace trailscope::ui
