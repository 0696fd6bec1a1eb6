// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_limit.h"

#include <string>

namespace trailscope {

namespace {

constexpr std::size_t mostRecordTexts = 200;

std::size_t recordTexts(const Filter& filter)
{
    const bool isRecord =
        filter.kind == Filter::Kind::Clause && filter.clause.subject == Subject(RawPath{std::string()});
    std::size_t count = isRecord ? filter.clause.values.size() : 0;
    for (const auto& child : filter.children) {
        count += recordTexts(child);
    }
    return count;
}

} // namespace

std::optional<Error> tooManyRecordTexts(const Filter& filter)
{
    const auto count = recordTexts(filter);
    if (count <= mostRecordTexts) {
        return std::nullopt;
    }
    return Error{ErrorCode::BadFilter,
                 {},
                 std::to_string(count) + " texts are sought in whole records and at most "
                     + std::to_string(mostRecordTexts)
                     + " can be: name the field that holds them, such as 'ip in (...)', or ask in parts"};
}

} // namespace trailscope
