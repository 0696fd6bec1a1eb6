// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_parts.h"

namespace trailscope {

namespace {

bool isClauseOn(Field field, const Filter& filter)
{
    return filter.kind == Filter::Kind::Clause && filter.clause.subject == Subject(field);
}

} // namespace

Filter withoutPartsOn(Field field, const Filter& filter)
{
    if (isClauseOn(field, filter)) {
        return {};
    }
    if (filter.kind != Filter::Kind::And) {
        return filter;
    }
    Filter kept;
    for (const auto& part : filter.children) {
        if (!isClauseOn(field, part)) {
            kept = both(std::move(kept), part);
        }
    }
    return kept;
}

} // namespace trailscope
