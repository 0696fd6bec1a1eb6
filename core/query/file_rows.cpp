// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/file_rows.h"

#include <algorithm>

namespace trailscope {

namespace {

//! Calls fn(row, place) for each row of the set.
template<typename Fn>
void forEachPlace(const RowSet& rows, const EventStore& store, Fn fn)
{
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        const auto& segment = *store.segments()[i];
        const auto first = rows.layout().firstRow(i);
        rows.forEach(i, [&](RowId row) { fn(row, segment.place(row - first)); });
    }
}

} // namespace

FileRows::FileRows(const RowSet& rows, const EventStore& store)
{
    std::vector<std::size_t> next(store.dictionary(Field::File).size());
    forEachPlace(rows, store, [&next](RowId, const RecordPlace& place) { ++next[place.file]; });
    std::size_t begin = 0;
    for (FileId file = 0; file < next.size(); ++file) {
        const auto end = begin + next[file];
        if (end > begin) {
            m_files.push_back({file, begin, end});
        }
        next[file] = begin;
        begin = end;
    }
    m_rows.resize(begin);
    forEachPlace(rows, store, [&](RowId row, const RecordPlace& place) {
        m_rows[next[place.file]++] = {row, place.offset};
    });
}

std::span<const RowPlace> FileRows::rows(std::size_t index) noexcept
{
    const auto& part = m_files[index];
    const auto rows = std::span(m_rows).subspan(part.begin, part.end - part.begin);
    const auto isBefore = [](const RowPlace& a, const RowPlace& b) { return a.offset < b.offset; };
    // Most files are written in the order of time, which is that of the rows.
    if (!std::is_sorted(rows.begin(), rows.end(), isBefore)) {
        std::sort(rows.begin(), rows.end(), isBefore);
    }
    return rows;
}

} // namespace trailscope
