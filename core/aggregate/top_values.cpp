// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/top_values.h"

#include "core/aggregate/field_counts.h"
#include "core/query/field_values.h"
#include "core/query/list_members.h"
#include "core/query/text_pattern.h"

#include <algorithm>
#include <optional>

namespace trailscope {

namespace {

//! Every value is one that is asked for.
struct AnyValue {
    std::optional<int> operator()(std::string_view) const noexcept { return 0; }
};

//! How well a value goes with what is typed: 0 begins with it, 1 holds it.
class ValueHolding {
public:
    explicit ValueHolding(std::string_view text)
        : m_begins(TextPattern::whole(escapedText(text) + '*'))
        , m_holds(TextPattern::anywhere(escapedText(text)))
    {
    }

    std::optional<int> operator()(std::string_view value) const noexcept
    {
        return m_begins.matches(value) ? std::optional(0)
             : m_holds.matches(value)  ? std::optional(1)
                                       : std::nullopt;
    }

private:
    TextPattern m_begins;
    TextPattern m_holds;
};

//! The codes with the lowest rank and then the highest counts, best first; those that never occur and those
//! without a rank are left out. Keeps the best so far as a heap whose front is the last of them: most codes
//! cost one comparison of counts.
template<typename TextOf, typename RankOf>
TopValues selectTop(Field field, const CodeCounts& counts, std::size_t top, TextOf&& textOf,
                    const RankOf& rankOf, const std::stop_token& stop)
{
    struct Candidate {
        int rank = 0;
        Code code = 0;
    };
    TopValues result;
    result.field = field;
    const auto isBefore = [&](const Candidate& a, const Candidate& b) {
        return a.rank != b.rank                 ? a.rank < b.rank
             : counts[a.code] != counts[b.code] ? counts[a.code] > counts[b.code]
                                                : textOf(a.code) < textOf(b.code);
    };
    std::vector<Candidate> best;
    for (Code code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0) {
            continue;
        }
        ++result.distinct;
        result.others += counts[code];
        if (best.size() == top && (top == 0 || !isBefore({0, code}, best.front()))) {
            continue;
        }
        const auto rank = rankOf(textOf(code));
        const bool isFull = best.size() == top;
        if (!rank || (isFull && !isBefore({*rank, code}, best.front()))) {
            if (stop.stop_requested()) {
                break;
            }
            continue;
        }
        if (isFull) {
            std::pop_heap(best.begin(), best.end(), isBefore);
            best.pop_back();
        }
        best.push_back({*rank, code});
        std::push_heap(best.begin(), best.end(), isBefore);
    }
    std::sort_heap(best.begin(), best.end(), isBefore);
    for (const auto& one : best) {
        result.values.push_back({std::string(textOf(one.code)), counts[one.code]});
        result.others -= counts[one.code];
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

template<typename RankOf>
TopValues selectTop(Field field, const CodeCounts& counts, std::size_t top, const EventStore& store,
                    const RankOf& rankOf, const std::stop_token& stop = {})
{
    const auto select = [&](const CodeCounts& codes, auto&& textOf) {
        return selectTop(field, codes, top, textOf, rankOf, stop);
    };
    if (fieldInfo(field).storage == FieldStorage::Calendar) {
        return select(counts, [field](Code code) { return knownValues(field)[code]; });
    }
    const auto& dictionary = store.dictionary(field);
    if (const ListMembers members(dictionary); !members.isEmpty()) {
        return select(spread(counts, members), [&members](Code code) { return members.text(code); });
    }
    return select(counts, [&dictionary](Code code) { return dictionary.text(code); });
}

} // namespace

TopValues topValues(const RowSet& rows, Field field, std::size_t top, const QueryContext& context)
{
    const auto counts = countCodes(rows, std::span(&field, 1), context);
    return selectTop(field, counts.front(), top, *context.store, AnyValue{});
}

Result<std::vector<TopValues>> topValuesOf(const RowSet& rows, std::span<const Field> fields, std::size_t top,
                                           const QueryContext& context, std::stop_token stop)
{
    const auto counts = countCodes(rows, fields, context, stop);
    std::vector<TopValues> all;
    for (std::size_t i = 0; i < fields.size() && !stop.stop_requested(); ++i) {
        all.push_back(selectTop(fields[i], counts[i], top, *context.store, AnyValue{}));
    }
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return all;
}

Result<TopValues> topValuesHolding(std::string_view text, const RowSet& rows, Field field, std::size_t top,
                                   const QueryContext& context, const std::stop_token& stop)
{
    const auto counts = countCodes(rows, std::span(&field, 1), context, stop);
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    if (stop.stop_requested()) {
        return cancelled;
    }
    auto values = selectTop(field, counts.front(), top, *context.store, ValueHolding(text), stop);
    return stop.stop_requested() ? Result<TopValues>(cancelled) : Result<TopValues>(std::move(values));
}

} // namespace trailscope
