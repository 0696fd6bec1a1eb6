// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment.h"

#include "core/store/shared_codes.h"

#include <algorithm>
#include <cassert>

namespace trailscope {

namespace {

std::size_t traitIndex(Field field) noexcept
{
    return static_cast<std::size_t>(field) - static_cast<std::size_t>(Field::Outcome);
}

//! Fields whose values mostly go along with each other; the first one decides most.
constexpr std::array eventGroup{columnIndex(Field::Event),        columnIndex(Field::Service),
                                columnIndex(Field::ResourceType), columnIndex(Field::Type),
                                columnIndex(Field::Rw),           columnIndex(Field::Category)};
constexpr std::array placeGroup{columnIndex(Field::Source), columnIndex(Field::Region)};
constexpr std::array userGroup{columnIndex(Field::User), columnIndex(Field::Principal),
                               columnIndex(Field::AccessKey), columnIndex(Field::UserType),
                               columnIndex(Field::Account)};
constexpr std::array errorGroup{columnIndex(Field::Error), columnIndex(Field::Message), blanksColumn};

template<std::size_t size>
void shareCodesOf(const std::array<std::size_t, size>& group, Segment::Parts& parts)
{
    std::array<CodeColumn*, size> columns{};
    std::transform(group.begin(), group.end(), columns.begin(),
                   [&](std::size_t column) { return &parts.columns[column]; });
    shareCodes(columns, parts.timeOffsets.size());
}

} // namespace

Segment::Segment(Parts parts) : m_parts(std::move(parts))
{
    assert(rowCount() > 0 && rowCount() <= maxSegmentRows);
    shareCodesOf(eventGroup, m_parts);
    shareCodesOf(placeGroup, m_parts);
    shareCodesOf(userGroup, m_parts);
    shareCodesOf(errorGroup, m_parts);
    const auto packed = m_parts.columns[traitsColumn].view(rowCount()).toGlobal;
    for (std::size_t i = 0; i < m_traitMaps.size(); ++i) {
        const auto field = static_cast<Field>(static_cast<std::size_t>(Field::Outcome) + i);
        m_traitMaps[i].reserve(packed.size());
        for (const Code traits : packed) {
            m_traitMaps[i].push_back(traitCode(field, static_cast<std::uint16_t>(traits)));
        }
    }
}

std::size_t Segment::lowerBound(Timestamp time) const noexcept
{
    const auto after = time.seconds - m_parts.base.seconds;
    const auto& offsets = m_parts.timeOffsets;
    if (after <= 0) {
        return 0;
    }
    if (after > std::int64_t{offsets.back()}) {
        return offsets.size();
    }
    const auto found = std::lower_bound(offsets.begin(), offsets.end(), static_cast<std::uint32_t>(after));
    return static_cast<std::size_t>(found - offsets.begin());
}

ColumnView Segment::column(Field field) const noexcept
{
    auto view = m_parts.columns[columnIndex(field)].view(rowCount());
    if (isTraitField(field)) {
        view.toGlobal = m_traitMaps[traitIndex(field)];
        view.isAscending = false; // several combinations of traits have the same value of one
    }
    return view;
}

std::span<const std::uint32_t> Segment::hashes(Field field) const noexcept
{
    assert(field == Field::Id || field == Field::Request);
    return field == Field::Request && !m_parts.requestHashes.empty() ? m_parts.requestHashes
                                                                     : m_parts.idHashes;
}

RecordPlace Segment::place(std::size_t row) const noexcept
{
    return {m_parts.columns[fileColumn].view(rowCount()).global(row), m_parts.recordOffsets[row]};
}

std::size_t Segment::sizeBytes() const noexcept
{
    std::size_t total = sizeof(*this);
    total += (m_parts.timeOffsets.capacity() + m_parts.recordOffsets.capacity() + m_parts.idHashes.capacity()
              + m_parts.requestHashes.capacity())
           * sizeof(std::uint32_t);
    for (const auto& column : m_parts.columns) {
        total += column.codeBytes() + column.tableBytes();
    }
    return total + traitTableBytes();
}

std::size_t Segment::traitTableBytes() const noexcept
{
    std::size_t total = 0;
    for (const auto& map : m_traitMaps) {
        total += map.capacity() * sizeof(Code);
    }
    return total;
}

} // namespace trailscope
