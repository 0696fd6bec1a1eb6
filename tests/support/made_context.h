// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"

#include <numeric>
#include <string_view>
#include <vector>

namespace trailscope::test {

//! The "now" of filters such as `time: last 7d` in tests: 2026-09-23T21:46:40Z.
inline constexpr Timestamp madeNow{1'790'200'000};

//! The events under the standard calendar of \a zone, which must exist.
[[nodiscard]] inline QueryContext contextOf(EventStorePtr store, std::string_view zone = "UTC")
{
    auto calendar = Calendar::standard(TimeZone::named(zone).value());
    return {std::move(store), std::make_shared<const Calendar>(std::move(calendar)), madeNow};
}

[[nodiscard]] inline std::vector<RowId> allRows(const QueryContext& context)
{
    std::vector<RowId> rows(context.store->rowCount());
    std::iota(rows.begin(), rows.end(), RowId{0});
    return rows;
}

} // namespace trailscope::test
