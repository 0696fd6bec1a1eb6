// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rank_source.h"

#include "core/query/field_values.h"
#include "core/query/row_codes.h"

#include <algorithm>
#include <numeric>

namespace trailscope {

namespace {

//! As Dictionary::ranks(), by the number that a text is.
std::vector<Code> numericRanks(const Dictionary& dictionary)
{
    const auto numbers = numbersOf(dictionary);
    std::vector<Code> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), Code{0});
    std::stable_sort(codes.begin(), codes.end(),
                     [&numbers](Code a, Code b) { return numbers[a] < numbers[b]; });
    std::vector<Code> ranks(codes.size());
    for (Code rank = 0; rank < codes.size(); ++rank) {
        ranks[codes[rank]] = rank;
    }
    return ranks;
}

} // namespace

RankSource::RankSource(Field field, bool ascending, const QueryContext& context)
    : m_field(field), m_ascending(ascending), m_store(*context.store)
{
    if (fieldInfo(field).storage == FieldStorage::Calendar) {
        m_calendar.emplace(field, context);
        m_rankCount = knownValues(field).size();
        return;
    }
    const auto& dictionary = m_store.dictionary(field);
    m_rankCount = dictionary.size();
    if (isNumeric(field)) {
        m_ranks = numericRanks(dictionary);
    } else if (dictionary.order() == Dictionary::Order::Arrival) {
        m_ranks = dictionary.ranks();
    }
}

void SegmentRanks::fillFromCalendar(std::size_t segment)
{
    const auto& rows = *m_source.store().segments()[segment];
    m_ranks.resize(rows.rowCount());
    m_source.calendar()->fill(rows, m_ranks);
    std::transform(m_ranks.begin(), m_ranks.end(), m_ranks.begin(),
                   [this](Code code) { return m_source.rankOf(code); });
}

void SegmentRanks::fillFromLocals(const ColumnView& column)
{
    m_ranks.resize(column.localCount());
    std::transform(column.toGlobal.begin(), column.toGlobal.end(), m_ranks.begin(),
                   [this](Code code) { return m_source.rankOf(code); });
}

} // namespace trailscope
