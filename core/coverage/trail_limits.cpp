// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/trail_limits.h"

#include "core/query/network.h"

#include <string_view>

namespace trailscope {

namespace {

//! How many events have each code of a field.
std::vector<std::size_t> countsOf(const EventStore& store, Field field)
{
    std::vector<std::size_t> counts(store.dictionary(field).size());
    for (RowId row = 0; row < store.rowCount(); ++row) {
        ++counts[store.code(field, row)];
    }
    return counts;
}

template<typename Predicate>
std::size_t countWhere(const EventStore& store, Field field, Predicate matches)
{
    const auto counts = countsOf(store, field);
    std::size_t sum = 0;
    for (Code code = 0; code < counts.size(); ++code) {
        if (matches(store.dictionary(field).text(code))) {
            sum += counts[code];
        }
    }
    return sum;
}

} // namespace

std::vector<TrailLimit> limitsOf(const EventStore& store)
{
    const auto all = store.rowCount();
    if (all == 0) {
        return {};
    }
    std::vector<TrailLimit> limits;
    const auto reads = countWhere(store, Field::Rw, [](std::string_view rw) { return rw == "Read"; });
    const auto unmarked = countWhere(store, Field::Rw, [](std::string_view rw) { return rw.empty(); });
    if (unmarked > 0) {
        limits.push_back({LimitKind::SomeUnmarkedReads, unmarked, all});
    } else if (reads == 0) {
        limits.push_back({LimitKind::NoReadEvents, 0, all});
    }
    if (countWhere(store, Field::Category, [](std::string_view category) { return category == "Data"; })
        == 0) {
        limits.push_back({LimitKind::NoDataEvents, 0, all});
    }
    const auto noAddress =
        countWhere(store, Field::Ip, [](std::string_view ip) { return !parseAddress(ip).has_value(); });
    if (noAddress > 0) {
        limits.push_back({LimitKind::NoSourceAddress, noAddress, all});
    }
    for (const auto kind :
         {LimitKind::UnknownUsers, LimitKind::DeliveryDelay, LimitKind::UnrecordedServices}) {
        limits.push_back({kind, 0, all});
    }
    return limits;
}

} // namespace trailscope
