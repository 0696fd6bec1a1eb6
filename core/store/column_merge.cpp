// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_merge.h"

#include <limits>

namespace trailscope {

namespace {

template<typename Number>
constexpr std::size_t distinctLimit = std::size_t{std::numeric_limits<Number>::max()} + 1;

template<typename Local, typename Number>
PagedVector<Local> translate(std::span<const Number> numbers, const std::vector<std::uint16_t>& locals)
{
    PagedVector<Local> codes(numbers.size());
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        codes[row] = static_cast<Local>(locals[numbers[row]]);
    }
    return codes;
}

} // namespace

void ColumnMerge::start(std::span<const Slice> slices, std::span<const RowRef> rows,
                        std::span<const std::size_t> ends)
{
    m_slices = slices;
    m_ends = ends;
    m_rowCount = rows.size();
    std::vector<std::size_t> begins;
    std::size_t sliceRows = 0;
    for (const auto& slice : slices) {
        begins.push_back(sliceRows - slice.first);
        sliceRows += slice.last - slice.first;
    }
    // A row that was folded goes behind the others, where nobody looks.
    m_places.assign(sliceRows, static_cast<std::uint32_t>(rows.size()));
    for (std::size_t place = 0; place < rows.size(); ++place) {
        m_places[begins[rows[place].slice] + rows[place].row] = static_cast<std::uint32_t>(place);
    }
}

std::vector<CodeColumn> ColumnMerge::build(std::size_t column, std::span<const Code> ranks,
                                           std::size_t codeCount)
{
    findValues(column, ranks, codeCount);
    if (m_values.size() == 1) {
        return std::vector<CodeColumn>(m_ends.size(), CodeColumn(m_values));
    }
    if (m_values.size() <= distinctLimit<std::uint8_t>) {
        place(m_bytes, ranks);
        return cut(m_bytes);
    }
    if (m_values.size() <= distinctLimit<std::uint16_t>) {
        place(m_shorts, ranks);
        return cut(m_shorts);
    }
    place(m_words, ranks);
    return cut(m_words);
}

void ColumnMerge::findValues(std::size_t column, std::span<const Code> ranks, std::size_t codeCount)
{
    m_views.clear();
    m_set.start(codeCount);
    for (const auto& slice : m_slices) {
        m_views.push_back(slice.segment->parts().columns[column].view(slice.segment->rowCount()));
        for (const auto code : m_views.back().toGlobal) {
            m_set.add(ranks.empty() ? code : ranks[code]);
        }
    }
    m_values = m_set.finish();
}

//! Moves each slice's rows, as numbers of their values, to their places.
template<typename Number>
void ColumnMerge::place(PagedVector<Number>& numbers, std::span<const Code> ranks)
{
    numbers.resize(m_rowCount + 1);
    std::vector<Number> toNumber;
    const auto* places = m_places.data();
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        const auto& view = m_views[i];
        toNumber.clear();
        for (const auto code : view.toGlobal) {
            toNumber.push_back(static_cast<Number>(m_set.numberOf(ranks.empty() ? code : ranks[code])));
        }
        const auto first = m_slices[i].first;
        const auto count = m_slices[i].last - first;
        view.visit(
            [&](auto locals) {
                for (std::size_t row = 0; row < count; ++row) {
                    numbers[places[row]] = toNumber[locals[first + row]];
                }
            },
            [&] {
                for (std::size_t row = 0; row < count; ++row) {
                    numbers[places[row]] = toNumber.front();
                }
            });
        places += count;
    }
}

template<typename Number>
std::vector<CodeColumn> ColumnMerge::cut(const PagedVector<Number>& numbers)
{
    std::vector<CodeColumn> columns;
    columns.reserve(m_ends.size());
    std::size_t begin = 0;
    for (const auto end : m_ends) {
        columns.push_back(makeColumn(std::span<const Number>(numbers).subspan(begin, end - begin)));
        begin = end;
    }
    return columns;
}

//! Renumbers the values that occur in one segment.
template<typename Number>
CodeColumn ColumnMerge::makeColumn(std::span<const Number> numbers)
{
    m_locals.assign(m_values.size(), 0);
    for (const auto number : numbers) {
        m_locals[number] = 1;
    }
    std::vector<Code> toGlobal;
    for (std::size_t number = 0; number < m_values.size(); ++number) {
        if (m_locals[number] != 0) {
            m_locals[number] = static_cast<std::uint16_t>(toGlobal.size());
            toGlobal.push_back(m_values[number]);
        }
    }
    if (toGlobal.size() == 1) {
        return CodeColumn(std::move(toGlobal));
    }
    if (toGlobal.size() <= distinctLimit<std::uint8_t>) {
        return {translate<std::uint8_t>(numbers, m_locals), std::move(toGlobal)};
    }
    return {translate<std::uint16_t>(numbers, m_locals), std::move(toGlobal)};
}

} // namespace trailscope
