// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "core/query/filter_text.h"
#include "ui/base/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <memory>

namespace trailscope::ui {

namespace {

constexpr int maxChipWidth = 260;

} // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    hide();
}

void FilterChips::setFilter(const Filter& filter)
{
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        item->widget()->hide(); // it may be the one whose click brought us here
        item->widget()->deleteLater();
    }
    m_parts = filter.kind == Filter::Kind::And ? filter.children : std::vector<Filter>{filter};
    for (std::size_t i = 0; i < m_parts.size() && !filter.isEmpty(); ++i) {
        addChip(i);
    }
    setVisible(!filter.isEmpty());
}

void FilterChips::addChip(std::size_t index)
{
    const auto text = toQString(toText(m_parts[index]));
    auto* chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("chip%1").arg(index));
    chip->setText(QString(fontMetrics().elidedText(text, Qt::ElideMiddle, maxChipWidth))
                      .replace(u'&', QStringLiteral("&&")));
    chip->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(tr("%1\nClick to take this part away; right-click for more.").arg(text));
    chip->setAccessibleName(tr("Take away %1").arg(text));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &QToolButton::clicked, this, [this, index] { Q_EMIT filterEdited(withPart(index, {})); });
    connect(chip, &QToolButton::customContextMenuRequested, this,
            [this, index, chip](const QPoint& position) { openMenu(index, chip->mapToGlobal(position)); });
    m_layout->insertWidget(m_layout->count() - 1, chip);
}

void FilterChips::openMenu(std::size_t index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Turn into its opposite"), this,
                    [this, index] { Q_EMIT filterEdited(withPart(index, negated(m_parts[index]))); });
    menu->addAction(tr("Keep &only this"), this, [this, index] { Q_EMIT filterEdited(m_parts[index]); });
    menu->addAction(tr("Take it &away"), this, [this, index] { Q_EMIT filterEdited(withPart(index, {})); });
    menu->popup(position);
}

Filter FilterChips::withPart(std::size_t index, const Filter& part) const
{
    auto parts = m_parts;
    parts[index] = part;
    return allOf(std::move(parts));
}

} // namespace trailscope::ui
