// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/plan.h"
#include "core/query/query_context.h"
#include "core/review/colour_rules.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace trailscope {

//! Colour rules made ready for one store, to colour the few rows that are seen. Making it costs what planning
//! the rules' filters costs (dictionaries, never rows); asking about a row costs some look-ups, or the
//! reading of its raw record when a rule looks into it. A value of shared parts, free to share between
//! threads.
class ColourMatch {
public:
    //! BadFilter and Cancelled as makePlan(). Rules that are switched off are left out.
    [[nodiscard]] static Result<ColourMatch> make(const std::vector<ColourRule>& rules,
                                                  const QueryContext& context, std::stop_token stop = {});

    //! The colour of the first rule that holds for the row. A rule that can't be decided, as the row's record
    //! can't be read again, does not hold.
    [[nodiscard]] std::optional<RuleColour> colourOf(RowId row) const;

private:
    struct Planned {
        Plan plan;
        RuleColour colour;
    };

    explicit ColourMatch(EventStorePtr store) : m_store(std::move(store)) {}

    EventStorePtr m_store;
    std::vector<Planned> m_rules;
};

} // namespace trailscope
