// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_codes.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace trailscope {

namespace {

template<typename Local>
std::span<const Local> localsOf(const ColumnView& view)
{
    if constexpr (sizeof(Local) == 1) {
        return view.narrow;
    } else {
        return view.wide;
    }
}

//! The combinations of local codes that rows have in some columns, numbered.
template<typename Local>
class Combinations {
public:
    explicit Combinations(const ColumnView& first) : m_locals(1)
    {
        const auto locals = localsOf<Local>(first);
        m_numbers.assign(locals.begin(), locals.end());
        m_locals.front().resize(first.localCount());
        std::iota(m_locals.front().begin(), m_locals.front().end(), Local{0});
    }

    //! False, and nothing is changed, when there would be too many.
    [[nodiscard]] bool add(const ColumnView& column)
    {
        const auto places = column.localCount();
        if (count() > maxCount || count() * places > maxPairs || !number(column)) {
            return false;
        }
        m_numbers.swap(m_next);
        for (auto& locals : m_locals) {
            locals = chosen(locals, [places](std::size_t pair) { return pair / places; });
        }
        std::vector<Local> own;
        own.reserve(m_from.size());
        for (const auto pair : m_from) {
            own.push_back(static_cast<Local>(pair % places));
        }
        m_locals.push_back(std::move(own));
        return true;
    }

    //! Renumbers the combinations in the order of the first column's codes.
    void sort()
    {
        m_from.resize(count());
        std::iota(m_from.begin(), m_from.end(), std::size_t{0});
        std::stable_sort(
            m_from.begin(), m_from.end(),
            [&first = m_locals.front()](std::size_t a, std::size_t b) { return first[a] < first[b]; });
        std::vector<Local> places(count());
        for (std::size_t place = 0; place < m_from.size(); ++place) {
            places[m_from[place]] = static_cast<Local>(place);
        }
        std::transform(m_numbers.begin(), m_numbers.end(), m_numbers.begin(),
                       [&places](Local number) { return places[number]; });
        for (auto& locals : m_locals) {
            locals = chosen(locals, [](std::size_t number) { return number; });
        }
    }

    //! By row.
    [[nodiscard]] PagedVector<Local> takeNumbers() { return std::move(m_numbers); }

    //! For each combination the value that it has in the column added as the index-th.
    [[nodiscard]] std::vector<Code> values(std::size_t index, std::span<const Code> toGlobal) const
    {
        std::vector<Code> values;
        values.reserve(count());
        for (const auto local : m_locals[index]) {
            values.push_back(toGlobal[local]);
        }
        return values;
    }

private:
    static constexpr std::size_t maxCount = sizeof(Local) == 1 ? 256 : 4'096;
    static constexpr std::size_t maxPairs = std::size_t{1} << 20U;
    static constexpr std::uint16_t unknown = 0xffff;

    [[nodiscard]] std::size_t count() const noexcept { return m_locals.front().size(); }

    //! Numbers the pairs of a combination so far and a local code of the column; false when there are too
    //! many.
    [[nodiscard]] bool number(const ColumnView& column)
    {
        const auto places = column.localCount();
        const auto locals = localsOf<Local>(column);
        m_numberOf.assign(count() * places, unknown);
        m_from.clear();
        m_next.resize(m_numbers.size());
        for (std::size_t row = 0; row < m_numbers.size(); ++row) {
            const auto pair = m_numbers[row] * places + locals[row];
            auto& number = m_numberOf[pair];
            if (number == unknown) {
                if (m_from.size() == maxCount) {
                    return false;
                }
                number = static_cast<std::uint16_t>(m_from.size());
                m_from.push_back(pair);
            }
            m_next[row] = static_cast<Local>(number);
        }
        return true;
    }

    //! For each new combination what the one that it came from had.
    template<typename IndexOf>
    [[nodiscard]] std::vector<Local> chosen(const std::vector<Local>& locals, IndexOf indexOf) const
    {
        std::vector<Local> chosen;
        chosen.reserve(m_from.size());
        for (const auto from : m_from) {
            chosen.push_back(locals[indexOf(from)]);
        }
        return chosen;
    }

    PagedVector<Local> m_numbers;             //!< by row
    PagedVector<Local> m_next;                //!< the same of the step at work
    std::vector<std::vector<Local>> m_locals; //!< by column added, then by combination
    std::vector<std::uint16_t> m_numberOf;    //!< by pair
    std::vector<std::size_t> m_from;          //!< by new combination: its pair, or its number before
};

template<typename Local>
void shareAmong(std::span<CodeColumn* const> columns, std::size_t rowCount)
{
    std::optional<Combinations<Local>> combinations;
    std::vector<CodeColumn*> members;
    for (auto* column : columns) {
        const auto view = column->view(rowCount);
        if (localsOf<Local>(view).empty() || (combinations && !combinations->add(view))) {
            continue;
        }
        if (!combinations) {
            combinations.emplace(view);
        }
        members.push_back(column);
    }
    if (members.size() < 2) {
        return;
    }
    combinations->sort();
    const auto valuesOf = [&](std::size_t member) {
        return combinations->values(member, members[member]->view(rowCount).toGlobal);
    };
    auto firstValues = valuesOf(0);
    *members.front() = CodeColumn(combinations->takeNumbers(), std::move(firstValues));
    for (std::size_t member = 1; member < members.size(); ++member) {
        *members[member] = CodeColumn(*members.front(), valuesOf(member));
    }
}

} // namespace

void shareCodes(std::span<CodeColumn* const> columns, std::size_t rowCount)
{
    shareAmong<std::uint8_t>(columns, rowCount);
    shareAmong<std::uint16_t>(columns, rowCount);
}

} // namespace trailscope
