// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_chips.h"

#include "core/query/filter_text.h"
#include "ui/filter/filter_chip.h"
#include "ui/texts/shown_text.h"
#include "ui/widgets/flow_layout.h"

#include <QMenu>

#include <algorithm>
#include <memory>

namespace trailscope::ui {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout)
{
    setObjectName(QStringLiteral("filterChips"));
    setLayout(m_layout);
    hide();
}

void FilterChips::setFilter(const Filter& filter)
{
    m_filter = filter;
    m_parts = filter.kind == Filter::Kind::And ? filter.children : std::vector<Filter>{filter};
    if (filter.isEmpty()) {
        m_parts.clear();
    }
    std::erase_if(m_switchedOff, [this](const Filter& off) {
        return std::find(m_parts.begin(), m_parts.end(), off) != m_parts.end();
    });
    rebuild();
}

void FilterChips::rebuild()
{
    while (m_layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        item->widget()->hide(); // it may be the one whose click brought us here
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        addChip(i);
    }
    for (std::size_t i = 0; i < m_switchedOff.size(); ++i) {
        addSwitchedOff(i);
    }
    setVisible(!m_parts.empty() || !m_switchedOff.empty());
}

void FilterChips::addChip(std::size_t index)
{
    const auto text = shownText(toText(m_parts[index]));
    auto* chip = new FilterChip(text, FilterChip::Look::On, this);
    chip->setObjectName(QStringLiteral("chip%1").arg(index));
    chip->setToolTip(
        tr("%1\nClick to edit this part, drag it out or press Delete to take it away; right-click "
           "for more.")
            .arg(text));
    chip->setAccessibleName(tr("Edit %1").arg(text));
    m_layout->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, index] { Q_EMIT editRequested(m_parts[index]); });
    connect(chip, &FilterChip::removeRequested, this, [this, index] { takeAway(index); });
    connect(chip, &FilterChip::customContextMenuRequested, this,
            [this, index, chip](const QPoint& position) { openMenu(index, chip->mapToGlobal(position)); });
}

void FilterChips::addSwitchedOff(std::size_t index)
{
    const auto text = shownText(toText(m_switchedOff[index]));
    auto* chip = new FilterChip(text, FilterChip::Look::Off, this);
    chip->setObjectName(QStringLiteral("offChip%1").arg(index));
    chip->setToolTip(tr("%1\nSwitched off: click to switch it on.").arg(text));
    chip->setAccessibleName(tr("Switch on %1").arg(text));
    m_layout->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, index] { switchOn(index); });
    connect(chip, &FilterChip::removeRequested, this, [this, index] { forget(index); });
}

void FilterChips::takeAway(std::size_t index)
{
    Q_EMIT filterEdited(withPart(index, {}));
}

void FilterChips::switchOff(std::size_t index)
{
    m_switchedOff.push_back(m_parts[index]);
    Q_EMIT filterEdited(withPart(index, {}));
}

void FilterChips::switchOn(std::size_t index)
{
    Q_EMIT filterEdited(both(m_filter, m_switchedOff[index]));
}

void FilterChips::forget(std::size_t index)
{
    m_switchedOff.erase(m_switchedOff.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
}

void FilterChips::openMenu(std::size_t index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chipMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit"), this, [this, index] { Q_EMIT editRequested(m_parts[index]); });
    menu->addAction(tr("&Switch off"), this, [this, index] { switchOff(index); });
    menu->addAction(tr("&Turn into its opposite"), this,
                    [this, index] { Q_EMIT filterEdited(withPart(index, negated(m_parts[index]))); });
    menu->addAction(tr("Keep &only this"), this, [this, index] { Q_EMIT filterEdited(m_parts[index]); });
    menu->addAction(tr("Take it &away"), this, [this, index] { takeAway(index); });
    menu->popup(position);
}

Filter FilterChips::withPart(std::size_t index, const Filter& part) const
{
    auto parts = m_parts;
    parts[index] = part;
    return allOf(std::move(parts));
}

} // namespace trailscope::ui
