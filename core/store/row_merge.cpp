// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_merge.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace trailscope {

namespace {

//! They tell events with one id apart: the objects of one request, and who asked for them.
constexpr std::array distinguishingFields{Field::Resource, Field::AccessKey, Field::Ip};

} // namespace

std::span<const RowRef> RowMerge::merge(std::span<const Slice> slices, Duplicates& duplicates)
{
    m_slices = slices;
    collect();
    mergeRuns();
    foldDuplicates(duplicates);
    return m_rows;
}

void RowMerge::collect()
{
    m_rows.clear();
    m_rows.reserve(std::accumulate(
        m_slices.begin(), m_slices.end(), std::size_t{0},
        [](std::size_t rows, const Slice& slice) { return rows + slice.last - slice.first; }));
    m_runs = {0};
    for (std::uint32_t slice = 0; slice < m_slices.size(); ++slice) {
        const auto& [segment, first, last] = m_slices[slice];
        const auto ids = segment->hashes(Field::Id);
        for (auto row = first; row < last; ++row) {
            m_rows.push_back({segment->time(row).seconds, ids[row], slice, static_cast<std::uint32_t>(row)});
        }
        m_runs.push_back(m_rows.size());
    }
}

//! Two neighbouring runs become one until there is only one: as many passes as the number of slices doubles.
void RowMerge::mergeRuns()
{
    const auto before = [this](const RowRef& a, const RowRef& b) { return isBefore(a, b); };
    const auto at = [](PagedVector<RowRef>& rows, std::size_t index) {
        return rows.begin() + static_cast<std::ptrdiff_t>(index);
    };
    m_merged.resize(m_rows.size());
    while (m_runs.size() > 2) {
        std::vector<std::size_t> longer{0};
        for (std::size_t i = 0; i + 1 < m_runs.size(); i += 2) {
            const auto end = m_runs[std::min(i + 2, m_runs.size() - 1)];
            const auto middle = at(m_rows, m_runs[i + 1]);
            std::merge(at(m_rows, m_runs[i]), middle, middle, at(m_rows, end), at(m_merged, m_runs[i]),
                       before);
            longer.push_back(end);
        }
        m_runs = std::move(longer);
        m_rows.swap(m_merged);
    }
}

bool RowMerge::isBefore(const RowRef& a, const RowRef& b) const
{
    if (a.seconds != b.seconds) {
        return a.seconds < b.seconds;
    }
    if (a.idHash != b.idHash) {
        return a.idHash < b.idHash;
    }
    const auto first = placeOf(a);
    const auto second = placeOf(b);
    return std::tie(first.file, first.offset) < std::tie(second.file, second.offset);
}

RecordPlace RowMerge::placeOf(const RowRef& ref) const
{
    return m_slices[ref.slice].segment->place(ref.row);
}

//! Of two rows with the same time and id hash.
bool RowMerge::isSameEvent(const RowRef& a, const RowRef& b) const
{
    const auto& first = *m_slices[a.slice].segment;
    const auto& second = *m_slices[b.slice].segment;
    const auto agree = [&](Field field) {
        return first.column(field).global(a.row) == second.column(field).global(b.row);
    };
    // An export may lack what the delivered record has.
    const auto agreeIfBothSayIt = [&](Field field) {
        const auto& empty = (*m_emptyCodes)[columnIndex(field)];
        return agree(field) || first.column(field).global(a.row) == empty
            || second.column(field).global(b.row) == empty;
    };
    return first.hashes(Field::Request)[a.row] == second.hashes(Field::Request)[b.row]
        && agree(Field::Account) && agree(Field::Event)
        && std::all_of(distinguishingFields.begin(), distinguishingFields.end(), agreeIfBothSayIt);
}

//! The kept row that is the same event, among those of equal time and id hash at the end of the kept ones.
const RowRef* RowMerge::findKept(std::span<const RowRef> kept, const RowRef& ref) const
{
    for (auto i = kept.size();
         i > 0 && kept[i - 1].seconds == ref.seconds && kept[i - 1].idHash == ref.idHash; --i) {
        if (isSameEvent(kept[i - 1], ref)) {
            return &kept[i - 1];
        }
    }
    return nullptr;
}

void RowMerge::addFolded(const RowRef& kept, const RowRef& folded, Duplicates& duplicates) const
{
    ++duplicates.pairs[{placeOf(kept).file, placeOf(folded).file}];
    if (duplicates.records.size() < duplicates.limit) {
        duplicates.records.push_back({{folded.seconds}, placeOf(kept), placeOf(folded)});
    }
}

void RowMerge::foldDuplicates(Duplicates& duplicates)
{
    std::size_t keptCount = 0;
    for (const auto& ref : m_rows) {
        const auto* kept = ref.idHash == 0 ? nullptr : findKept(std::span(m_rows).first(keptCount), ref);
        if (kept != nullptr) {
            addFolded(*kept, ref, duplicates);
        } else {
            m_rows[keptCount++] = ref;
        }
    }
    m_rows.resize(keptCount);
}

} // namespace trailscope
