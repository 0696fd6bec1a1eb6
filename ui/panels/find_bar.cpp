// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace trailscope::ui {

FindBar::FindBar(QWidget* parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_found(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(4);
    auto* label = new QLabel(tr("F&ind:"), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setAccessibleName(tr("Find in the events shown"));
    m_edit->setPlaceholderText(tr("Text in any column shown"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_found->setObjectName(QStringLiteral("findFound"));
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    m_previous = addButton("findPrevious", tr("Previous"), tr("The hit before (Shift+F3)"));
    m_next = addButton("findNext", tr("Next"), tr("The next hit (F3)"));
    layout->addWidget(m_found, 1);
    auto* close = addButton("findClose", tr("Close"), tr("Close the search (Esc)"));
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    setStepsEnabled(false);
    hide();
}

QToolButton* FindBar::addButton(const char* name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    m_edit->clear();
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::showFound(const QString& sentence)
{
    m_found->setText(sentence);
    m_edit->setAccessibleDescription(sentence);
}

void FindBar::setStepsEnabled(bool enabled)
{
    m_previous->setEnabled(enabled);
    m_next->setEnabled(enabled);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace trailscope::ui
