// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "tests/support/store_maker.h"

#include <algorithm>

namespace trailscope::test {

//! Does the filter match the event? Written down as plainly as the language is described, without
//! dictionaries, codes, segments or RE2, for UTC and the standard calendar. Streaks, raw
//! paths and IPv6 networks are not among what it knows; all letters beyond ASCII are taken to have no case.
[[nodiscard]] bool naivelyMatches(const Filter& filter, const MadeEvent& event);

//! Does the tree match, when \a clauseMatches says so of each part that is a single clause?
template<typename ClauseTest>
[[nodiscard]] bool matchesTree(const Filter& filter, const ClauseTest& clauseMatches)
{
    const auto matches = [&clauseMatches](const Filter& child) { return matchesTree(child, clauseMatches); };
    switch (filter.kind) {
    case Filter::Kind::All:
        return true;
    case Filter::Kind::And:
        return std::all_of(filter.children.begin(), filter.children.end(), matches);
    case Filter::Kind::Or:
        return std::any_of(filter.children.begin(), filter.children.end(), matches);
    case Filter::Kind::Not:
        return !matches(filter.children.front());
    case Filter::Kind::Clause:
        break;
    }
    return clauseMatches(filter);
}

} // namespace trailscope::test
