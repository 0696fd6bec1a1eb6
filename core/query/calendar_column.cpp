// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/calendar_column.h"

#include "core/base/bits.h"
#include "core/query/calendar_ranges.h"

#include <algorithm>
#include <functional>

namespace trailscope {

namespace {

//! Turns the first \a count bits over; those behind them stay 0.
void invertBits(std::span<std::uint64_t> bits, std::size_t count)
{
    std::transform(bits.begin(), bits.end(), bits.begin(), std::bit_not<>());
    if (const auto used = count % wordBits; used != 0) {
        bits.back() &= (std::uint64_t{1} << used) - 1;
    }
}

} // namespace

CalendarColumn::CalendarColumn(Field field, const QueryContext& context)
    : m_field(field), m_store(*context.store)
{
    if (field == Field::OffHours) {
        m_personal.emplace(*context.store, *context.calendar);
        if (m_personal->isPersonal()) {
            return;
        }
        m_personal.reset();
    }
    m_pieces = piecesOf(*context.store, *context.calendar);
}

std::size_t CalendarColumn::valueAt(RowId row) const
{
    const auto time = m_store.time(row);
    if (m_personal) {
        return m_personal->isOff(time, m_store.code(Field::User, row)) ? 1 : 0;
    }
    const auto piece =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), time,
                         [](Timestamp at, const Calendar::Piece& other) { return at < other.range.end; });
    return calendarValue(m_field, *piece);
}

void CalendarColumn::fill(const Segment& segment, std::vector<Code>& values) const
{
    if (m_personal) {
        std::vector<std::uint64_t> bits((segment.rowCount() + wordBits - 1) / wordBits);
        m_personal->setRows(segment, bits);
        for (std::size_t row = 0; row < values.size(); ++row) {
            values[row] = static_cast<Code>((bits[row / wordBits] >> (row % wordBits)) & 1U);
        }
        return;
    }
    forEachPiece(segment, m_pieces, [&](const Calendar::Piece& piece, std::size_t first, std::size_t last) {
        std::fill(values.begin() + static_cast<std::ptrdiff_t>(first),
                  values.begin() + static_cast<std::ptrdiff_t>(last),
                  static_cast<Code>(calendarValue(m_field, piece)));
    });
}

void CalendarColumn::setRows(const Segment& segment, std::size_t value, std::span<std::uint64_t> bits) const
{
    if (m_personal) {
        m_personal->setRows(segment, bits);
        if (value == 0) {
            invertBits(bits, segment.rowCount());
        }
        return;
    }
    std::fill(bits.begin(), bits.end(), 0);
    forEachPiece(segment, m_pieces, [&](const Calendar::Piece& piece, std::size_t first, std::size_t last) {
        if (calendarValue(m_field, piece) == value) {
            setRange(bits, first, last);
        }
    });
}

} // namespace trailscope
