// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/top_values.h"

#include "core/base/parallel.h"
#include "core/query/calendar_ranges.h"
#include "core/query/field_values.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <numeric>
#include <thread>

namespace trailscope {

namespace {

//! Rows counted by local code. Four tables in turn, as two equal codes in a row would wait for each other's
//! count.
class LocalCounts {
public:
    explicit LocalCounts(std::size_t localCount)
    {
        for (auto& table : m_tables) {
            table.resize(localCount);
        }
    }

    template<typename Local>
    void addAll(std::span<const Local> locals)
    {
        const auto quads = locals.size() / tableCount * tableCount;
        for (std::size_t row = 0; row < quads; row += tableCount) {
            for (std::size_t i = 0; i < tableCount; ++i) {
                ++m_tables[i][locals[row + i]];
            }
        }
        for (auto row = quads; row < locals.size(); ++row) {
            ++m_tables[0][locals[row]];
        }
    }

    template<typename Local>
    void addSome(std::span<const Local> locals, std::span<const std::uint64_t> bits)
    {
        for (std::size_t word = 0; word < bits.size(); ++word) {
            std::size_t table = 0;
            for (auto rest = bits[word]; rest != 0; rest &= rest - 1) {
                const auto row = word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
                ++m_tables[table++ % tableCount][locals[row]];
            }
        }
    }

    [[nodiscard]] std::size_t count(std::size_t local) const
    {
        std::size_t total = 0;
        for (const auto& table : m_tables) {
            total += table[local];
        }
        return total;
    }

private:
    static constexpr std::size_t tableCount = 4;

    std::array<std::vector<std::uint32_t>, tableCount> m_tables;
};

void addSegment(const ColumnView& column, const RowSet& rows, std::size_t segment,
                std::vector<std::size_t>& byGlobal)
{
    const auto selected = rows.count(segment, 0, column.rowCount);
    if (selected == 0) {
        return;
    }
    if (column.localCount() == 1) {
        byGlobal[column.toGlobal.front()] += selected;
        return;
    }
    LocalCounts counts(column.localCount());
    column.visit(
        [&](auto locals) {
            if (selected == column.rowCount) {
                counts.addAll(locals);
            } else {
                counts.addSome(locals, rows.words(segment));
            }
        },
        [] {});
    for (std::size_t local = 0; local < column.localCount(); ++local) {
        byGlobal[column.toGlobal[local]] += counts.count(local);
    }
}

std::vector<std::size_t> countCodes(const RowSet& rows, Field field, const EventStore& store)
{
    std::vector<std::size_t> byGlobal(store.dictionary(field).size());
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        addSegment(store.segments()[i]->column(field), rows, i, byGlobal);
    }
    return byGlobal;
}

std::vector<std::size_t> countPieces(const RowSet& rows, Field field, const QueryContext& context)
{
    std::vector<std::size_t> counts(knownValues(field).size());
    const auto& segments = context.store->segments();
    for (const auto& piece : piecesOf(*context.store, *context.calendar)) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const auto [first, last] = segments[i]->rowsIn(piece.range);
            counts[calendarValue(field, piece)] += rows.count(i, first, last);
        }
    }
    return counts;
}

//! The codes with the highest counts, most frequent first; those that never occur are left out.
template<typename TextOf>
TopValues selectTop(Field field, const std::vector<std::size_t>& counts, std::size_t top, TextOf&& textOf)
{
    TopValues result;
    result.field = field;
    std::vector<Code> occurring;
    for (Code code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0) {
            occurring.push_back(code);
        }
    }
    const auto isBefore = [&](Code a, Code b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : textOf(a) < textOf(b);
    };
    const auto shown = std::min(top, occurring.size());
    std::partial_sort(occurring.begin(), occurring.begin() + static_cast<std::ptrdiff_t>(shown),
                      occurring.end(), isBefore);
    result.distinct = occurring.size();
    for (std::size_t i = 0; i < occurring.size(); ++i) {
        if (i < shown) {
            result.values.push_back({std::string(textOf(occurring[i])), counts[occurring[i]]});
        } else {
            result.others += counts[occurring[i]];
        }
    }
    return result;
}

} // namespace

TopValues topValues(const RowSet& rows, Field field, std::size_t top, const QueryContext& context)
{
    if (fieldInfo(field).storage == FieldStorage::Calendar) {
        return selectTop(field, countPieces(rows, field, context), top,
                         [field](Code code) { return knownValues(field)[code]; });
    }
    assert(fieldInfo(field).storage == FieldStorage::Dictionary);
    const auto& dictionary = context.store->dictionary(field);
    return selectTop(field, countCodes(rows, field, *context.store), top,
                     [&dictionary](Code code) { return dictionary.text(code); });
}

Result<std::vector<TopValues>> topValuesOf(const RowSet& rows, std::span<const Field> fields, std::size_t top,
                                           const QueryContext& context, std::stop_token stop)
{
    std::vector<TopValues> all(fields.size());
    parallelFor(fields.size(), std::max(1U, std::thread::hardware_concurrency()), stop,
                [&](unsigned, std::size_t i) { all[i] = topValues(rows, fields[i], top, context); });
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return all;
}

} // namespace trailscope
