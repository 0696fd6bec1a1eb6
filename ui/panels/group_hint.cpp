// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/group_hint.h"

#include "ui/texts/field_titles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace trailscope::ui {

GroupHint::GroupHint(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_show(new QPushButton(tr("Show the &groups"), this))
{
    setObjectName(QStringLiteral("groupHint"));
    setFrameShape(QFrame::StyledPanel);
    m_sentence->setObjectName(QStringLiteral("groupHintSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_show->setObjectName(QStringLiteral("showPresetGroups"));
    m_show->setToolTip(tr("A row for each group, which opens its events (Ctrl+G)"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeGroupHint"));
    close->setText(QStringLiteral("\u00d7"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this line"));
    close->setAccessibleName(tr("Hide this line"));
    connect(m_show, &QPushButton::clicked, this, &GroupHint::groupsRequested);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 2, 2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_show);
    layout->addStretch(1);
    layout->addWidget(close);
    hide();
}

void GroupHint::offer(const GroupQuestion& question)
{
    const auto first = fieldTitle(question.first);
    m_sentence->setText(question.second ? tr("This preset puts its events together by %1 and %2.")
                                              .arg(first, fieldTitle(*question.second))
                                        : tr("This preset puts its events together by %1.").arg(first));
    show();
}

} // namespace trailscope::ui
