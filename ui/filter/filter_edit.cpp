// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_edit.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int mostLines = 5;
constexpr int markSize = 16;
constexpr int sideWidth = 24; //!< left of the text for the mark, right of it for the button

QString onOneLine(QString text)
{
    for (const char16_t lineBreak : u"\n\r\t\u2028\u2029") {
        text.replace(QChar(lineBreak), u' ');
    }
    return text;
}

void drawState(QPainter& painter, FilterEdit::State state)
{
    switch (state) {
    case FilterEdit::State::Valid:
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4}}));
        return;
    case FilterEdit::State::Wrong:
        painter.drawLine(4, 4, 12, 12);
        painter.drawLine(12, 4, 4, 12);
        return;
    case FilterEdit::State::Busy:
        for (const int x : {3, 8, 13}) {
            painter.drawPoint(x, 8);
        }
        return;
    }
}

Tone toneOf(FilterEdit::State state)
{
    switch (state) {
    case FilterEdit::State::Valid:
        return Tone::Success;
    case FilterEdit::State::Wrong:
        return Tone::Denied;
    case FilterEdit::State::Busy:
        break;
    }
    return Tone::Neutral;
}

QPixmap stateMark(FilterEdit::State state, const QWidget& widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(markSize, markSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(toneOf(state), widget.palette()), 2.4, Qt::SolidLine, Qt::RoundCap));
    drawState(painter, state);
    return pixmap;
}

} // namespace

FilterEdit::FilterEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    createButtons(); // before anything whose change shows the mark anew
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base); // the margins look like the text's ground
    setAutoFillBackground(true);
    connect(this, &QPlainTextEdit::textChanged, this, &FilterEdit::takeChange);
    showState();
    fitHeight();
}

void FilterEdit::createButtons()
{
    setViewportMargins(sideWidth, 0, sideWidth, 0);
    m_mark = new QLabel(this);
    m_mark->setObjectName(QStringLiteral("filterState"));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setIcon(style()->standardIcon(QStyle::SP_LineEditClearButton));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setToolTip(tr("Clear the filter"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        replace({0, static_cast<int>(filterText().size())}, {});
        Q_EMIT committed();
    });
}

void FilterEdit::setFilterText(const QString& text)
{
    const QScopedValueRollback<bool> setting(m_setting, true);
    setPlainText(onOneLine(text));
    moveCursor(QTextCursor::End);
}

void FilterEdit::setState(State state, const QString& meaning)
{
    m_mark->setToolTip(meaning);
    if (state != m_state) {
        m_state = state;
        showState();
    }
}

void FilterEdit::showState()
{
    m_mark->setPixmap(stateMark(m_state, *this));
}

void FilterEdit::showMistake(Span mistake)
{
    const int end = static_cast<int>(filterText().size());
    int begin = std::clamp(mistake.begin, 0, end);
    const int last = std::clamp(begin + std::max(mistake.length, 1), begin, end);
    if (begin == last && begin > 0) {
        --begin;
    }
    QTextEdit::ExtraSelection underline;
    underline.cursor = textCursor();
    underline.cursor.setPosition(begin);
    underline.cursor.setPosition(last, QTextCursor::KeepAnchor);
    underline.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    underline.format.setUnderlineColor(toneColor(Tone::Denied, palette()));
    setExtraSelections({underline});
}

void FilterEdit::clearMistake()
{
    setExtraSelections({});
}

void FilterEdit::select(Span span)
{
    auto cursor = textCursor();
    cursor.setPosition(span.begin);
    cursor.setPosition(span.begin + span.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void FilterEdit::replace(Span span, const QString& text)
{
    select(span);
    textCursor().insertText(onOneLine(text));
}

void FilterEdit::setCompleter(QCompleter& completer)
{
    m_completer = &completer;
}

bool FilterEdit::isCompleting() const
{
    return m_completer != nullptr && m_completer->popup()->isVisible();
}

bool FilterEdit::hasChosenCompletion() const
{
    return isCompleting() && m_completer->popup()->selectionModel()->hasSelection();
}

bool FilterEdit::recalls(int key) const
{
    auto cursor = textCursor();
    return !isCompleting()
        && ((key == Qt::Key_Up && !cursor.movePosition(QTextCursor::Up))
            || (key == Qt::Key_Down && !cursor.movePosition(QTextCursor::Down)));
}

bool FilterEdit::handleKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::AltModifier)) {
            Q_EMIT repairRequested();
        } else {
            Q_EMIT committed();
        }
        return true;
    case Qt::Key_Tab:
        if (!isCompleting()) {
            return false;
        }
        Q_EMIT firstCompletionRequested();
        return true;
    case Qt::Key_Space:
        if (event.modifiers() == Qt::ControlModifier) {
            Q_EMIT completionRequested();
            return true;
        }
        return false;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event.modifiers() == Qt::NoModifier && recalls(event.key())) {
            Q_EMIT recallRequested(event.key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isReturn && hasChosenCompletion()) || (event->key() == Qt::Key_Escape && isCompleting())) {
        event->ignore(); // the popup's own
    } else if (handleKey(*event)) {
        event->accept();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool FilterEdit::focusNextPrevChild(bool next)
{
    return !isCompleting() && QPlainTextEdit::focusNextPrevChild(next);
}

void FilterEdit::insertFromMimeData(const QMimeData* source)
{
    textCursor().insertText(onOneLine(source->text()));
}

void FilterEdit::takeChange()
{
    m_clear->setVisible(!document()->isEmpty());
    fitHeight();
    if (!m_setting) {
        Q_EMIT edited();
    }
}

//! There is always one paragraph; its height tells how many lines it takes.
void FilterEdit::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int text = static_cast<int>(blockBoundingGeometry(document()->firstBlock()).height());
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    setFixedHeight(std::clamp(text, line, mostLines * line) + margins);
    setVerticalScrollBarPolicy(text > mostLines * line ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void FilterEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const int line = fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin());
    const QRect area = contentsRect();
    m_mark->setGeometry(area.left() + (sideWidth - markSize) / 2, area.top() + (line - markSize) / 2,
                        markSize, markSize);
    m_clear->setGeometry(viewport()->geometry().right() + 1, area.top() + (line - sideWidth) / 2, sideWidth,
                         sideWidth);
    fitHeight();
}

void FilterEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showState();
    } else if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

} // namespace trailscope::ui
