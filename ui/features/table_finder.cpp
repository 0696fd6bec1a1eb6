// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/table_finder.h"

#include "ui/models/find_hits.h"
#include "ui/panels/find_bar.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"

#include <algorithm>
#include <utility>

namespace trailscope::ui {

TableFinder::TableFinder(EventTableView& table, FindBar& bar, QObject* parent)
    : QObject(parent), m_table(table), m_bar(bar)
{
    connect(&m_bar, &FindBar::textChanged, this, &TableFinder::seek);
    connect(&m_bar, &FindBar::stepRequested, this, &TableFinder::step);
    connect(&m_bar, &FindBar::closed, &m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_table.model(), &QAbstractItemModel::modelReset, this, [this] { search(After::Stay); });
    connect(&m_table, &EventTableView::columnsChanged, this, [this] {
        if (m_table.shownFields() != m_fields) { // not only wider or narrower
            search(After::Stay);
        }
    });
}

void TableFinder::seek(const QString& text)
{
    m_table.setSoughtText(text);
    search(After::GoToFirst);
}

void TableFinder::search(After after)
{
    const auto text = m_bar.text();
    m_hits.clear();
    if (text.isEmpty()) {
        m_job.cancel();
        m_bar.showFound({});
        m_bar.setStepsEnabled(false);
        return;
    }
    m_fields = m_table.shownFields();
    const FindQuestion question{text.toStdString(), m_fields, m_table.model().context(),
                                m_table.model().rows()};
    m_job.start([question](const std::stop_token& stop) { return findHits(question, stop); },
                [this, after](const Result<std::vector<std::uint32_t>>& hits) {
                    if (hits.ok()) {
                        take(hits.value(), after);
                    } else {
                        m_bar.showFound(errorSentence(hits.error()));
                    }
                });
}

void TableFinder::take(std::vector<std::uint32_t> hits, After after)
{
    m_hits = std::move(hits);
    m_bar.setStepsEnabled(!m_hits.empty());
    if (m_hits.empty()) {
        m_bar.showFound(tr("Nothing found"));
        return;
    }
    const auto current = m_table.selection().current().value_or(0);
    const auto hit = std::ranges::lower_bound(m_hits, current);
    if (after == After::GoToFirst) {
        goTo(hit == m_hits.end() ? 0 : static_cast<std::size_t>(hit - m_hits.begin()));
    } else if (hit != m_hits.end() && *hit == current) {
        tell(static_cast<std::size_t>(hit - m_hits.begin()));
    } else {
        m_bar.showFound(tr("%n hit(s)", nullptr, static_cast<int>(m_hits.size())));
    }
}

void TableFinder::step(int step)
{
    if (m_bar.isHidden() || m_bar.text().isEmpty()) {
        m_bar.open();
    } else if (!m_hits.empty()) {
        const auto hit = nextHit(step);
        const bool isFirst = hit == 0;
        const bool isLast = hit + 1 == m_hits.size();
        const auto before = m_table.selection().current();
        goTo(hit);
        if (before && step > 0 && isFirst && m_hits[hit] <= *before) {
            tell(hit, tr("went on from the top"));
        } else if (before && step < 0 && isLast && m_hits[hit] >= *before) {
            tell(hit, tr("went on from the end"));
        }
    }
}

std::size_t TableFinder::nextHit(int step) const
{
    const auto current = m_table.selection().current();
    if (!current) {
        return step > 0 ? 0 : m_hits.size() - 1;
    }
    const auto place =
        step > 0 ? std::ranges::upper_bound(m_hits, *current) : std::ranges::lower_bound(m_hits, *current);
    const auto index = static_cast<std::size_t>(place - m_hits.begin());
    if (step > 0) {
        return index == m_hits.size() ? 0 : index;
    }
    return index == 0 ? m_hits.size() - 1 : index - 1;
}

void TableFinder::goTo(std::size_t hit)
{
    m_table.goToSought(m_hits[hit]);
    tell(hit);
}

void TableFinder::tell(std::size_t hit, const QString& remark)
{
    const auto place = tr("%1 of %2").arg(formatCount(hit + 1), formatCount(m_hits.size()));
    m_bar.showFound(remark.isEmpty() ? place : tr("%1, %2").arg(place, remark));
}

} // namespace trailscope::ui
