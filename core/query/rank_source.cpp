// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rank_source.h"

#include "core/query/field_values.h"
#include "core/query/network.h"
#include "core/query/row_codes.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace trailscope {

namespace {

//! By code its place in the order of the keys; equal keys share a place.
template<typename Key>
std::vector<Code> ranksBy(const std::vector<Key>& keys)
{
    std::vector<Code> codes(keys.size());
    std::iota(codes.begin(), codes.end(), Code{0});
    std::sort(codes.begin(), codes.end(), [&keys](Code a, Code b) { return keys[a] < keys[b]; });
    std::vector<Code> ranks(codes.size());
    for (Code place = 0; place < codes.size(); ++place) {
        const bool isEqual = place > 0 && !(keys[codes[place - 1]] < keys[codes[place]]);
        ranks[codes[place]] = isEqual ? ranks[codes[place - 1]] : place;
    }
    return ranks;
}

//! Where a text of a column of addresses stands: the empty one, IPv4, IPv6, all others by their bytes.
struct AddressKey {
    enum class Kind : std::uint8_t { Empty, Address, Other };

    Kind kind = Kind::Empty;
    IpAddress address;
    Code rank = 0; //!< of Other

    bool operator<(const AddressKey& other) const noexcept
    {
        return std::tie(kind, address, rank) < std::tie(other.kind, other.address, other.rank);
    }
};

std::vector<Code> addressRanks(const Dictionary& dictionary)
{
    const auto byBytes = dictionary.ranks();
    std::vector<AddressKey> keys(dictionary.size());
    for (Code code = 0; code < keys.size(); ++code) {
        const auto text = dictionary.text(code);
        if (const auto address = parseAddress(text)) {
            keys[code] = {AddressKey::Kind::Address, *address, 0};
        } else if (!text.empty()) {
            keys[code] = {AddressKey::Kind::Other, {}, byBytes[code]};
        }
    }
    return ranksBy(keys);
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
        m_ranks = ranksBy(numbersOf(dictionary));
    } else if (field == Field::Ip) {
        m_ranks = addressRanks(dictionary);
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
