// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/top_values.h"

#include "core/aggregate/field_counts.h"
#include "core/query/field_values.h"
#include "core/query/list_members.h"

#include <algorithm>

namespace trailscope {

namespace {

//! The codes with the highest counts, most frequent first; those that never occur are left out. Keeps the
//! best so far as a heap whose front is the last of them: most codes cost one comparison of counts.
template<typename TextOf>
TopValues selectTop(Field field, const CodeCounts& counts, std::size_t top, TextOf&& textOf)
{
    TopValues result;
    result.field = field;
    const auto isBefore = [&](Code a, Code b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : textOf(a) < textOf(b);
    };
    std::vector<Code> best;
    for (Code code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0) {
            continue;
        }
        ++result.distinct;
        result.others += counts[code];
        if (best.size() == top && (top == 0 || !isBefore(code, best.front()))) {
            continue;
        }
        if (best.size() == top) {
            std::pop_heap(best.begin(), best.end(), isBefore);
            best.pop_back();
        }
        best.push_back(code);
        std::push_heap(best.begin(), best.end(), isBefore);
    }
    std::sort_heap(best.begin(), best.end(), isBefore);
    for (const auto code : best) {
        result.values.push_back({std::string(textOf(code)), counts[code]});
        result.others -= counts[code];
    }
    return result;
}

//! Rows by member: a row with a list counts once for each.
CodeCounts spread(const CodeCounts& counts, const ListMembers& members)
{
    CodeCounts byMember(counts);
    byMember.resize(members.codeCount());
    for (std::size_t i = 0; i < members.lists().size(); ++i) {
        const auto rows = byMember[members.lists()[i]];
        byMember[members.lists()[i]] = 0;
        for (const auto member : members.membersAt(i)) {
            byMember[member] += rows;
        }
    }
    return byMember;
}

TopValues selectTop(Field field, const CodeCounts& counts, std::size_t top, const EventStore& store)
{
    if (fieldInfo(field).storage == FieldStorage::Calendar) {
        return selectTop(field, counts, top, [field](Code code) { return knownValues(field)[code]; });
    }
    const auto& dictionary = store.dictionary(field);
    if (const ListMembers members(dictionary); !members.isEmpty()) {
        return selectTop(field, spread(counts, members), top,
                         [&members](Code code) { return members.text(code); });
    }
    return selectTop(field, counts, top, [&dictionary](Code code) { return dictionary.text(code); });
}

} // namespace

TopValues topValues(const RowSet& rows, Field field, std::size_t top, const QueryContext& context)
{
    const auto counts = countCodes(rows, std::span(&field, 1), context);
    return selectTop(field, counts.front(), top, *context.store);
}

Result<std::vector<TopValues>> topValuesOf(const RowSet& rows, std::span<const Field> fields, std::size_t top,
                                           const QueryContext& context, std::stop_token stop)
{
    const auto counts = countCodes(rows, fields, context, stop);
    std::vector<TopValues> all;
    for (std::size_t i = 0; i < fields.size() && !stop.stop_requested(); ++i) {
        all.push_back(selectTop(fields[i], counts[i], top, *context.store));
    }
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return all;
}

} // namespace trailscope
