// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_message.h"

#include "ui/texts/menu_text.h"
#include "ui/texts/shown_text.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trailscope::ui {

FilterMessage::FilterMessage(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_link(new QPushButton(this))
{
    m_sentence->setObjectName(QStringLiteral("filterMessage"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_link->setObjectName(QStringLiteral("filterRepair"));
    m_link->setFlat(true);
    m_link->setAutoDefault(false);
    m_link->setCursor(Qt::PointingHandCursor);
    auto underlined = m_link->font();
    underlined.setUnderline(true);
    m_link->setFont(underlined);
    colourLink();
    connect(m_link, &QPushButton::clicked, this, &FilterMessage::acceptRepair);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    hide();
}

void FilterMessage::setMessage(const QString& sentence, const QString& repaired)
{
    constexpr int longest = 110;
    m_repaired = repaired;
    m_sentence->setText(sentence);
    const auto shown = fontMetrics().elidedText(shownText(repaired), Qt::ElideMiddle,
                                                fontMetrics().averageCharWidth() * longest);
    m_link->setText(asMenuText(tr("Change it to: %1 (Alt+Return)").arg(shown)));
    m_link->setToolTip(shownText(repaired, ShownLength::Block));
    m_link->setVisible(!repaired.isEmpty());
    setVisible(!sentence.isEmpty());
}

void FilterMessage::acceptRepair()
{
    if (!m_repaired.isEmpty()) {
        Q_EMIT repairRequested(QString(m_repaired)); // a copy: what it changes ends the offer
    }
}

void FilterMessage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourLink();
    }
}

void FilterMessage::colourLink()
{
    auto colours = palette();
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::Link));
    m_link->setPalette(colours);
}

} // namespace trailscope::ui
