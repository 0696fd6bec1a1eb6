// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/made_context.h"
#include "tests/support/store_maker.h"

namespace trailscope::ui::test {

using trailscope::test::contextOf;
using trailscope::test::MadeEvent;

[[nodiscard]] inline std::shared_ptr<const std::vector<RowId>> rowList(std::vector<RowId> rows)
{
    return std::make_shared<const std::vector<RowId>>(std::move(rows));
}

[[nodiscard]] inline std::shared_ptr<const std::vector<RowId>> allRows(const QueryContext& context)
{
    return rowList(trailscope::test::allRows(context));
}

//! \a count events a second apart, by users u0, u1, ... in this order.
[[nodiscard]] inline QueryContext numberedEvents(std::size_t count)
{
    std::vector<MadeEvent> events;
    for (std::size_t i = 0; i < count; ++i) {
        events.push_back({static_cast<std::int64_t>(i),
                          {{Field::User, "u" + std::to_string(i)}, {Field::Id, "id-" + std::to_string(i)}},
                          {}});
    }
    return contextOf(trailscope::test::makeStore(events));
}

} // namespace trailscope::ui::test
