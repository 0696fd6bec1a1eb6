// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/field_counts.h"

#include "core/base/bits.h"
#include "core/base/multiversioning.h"
#include "core/query/calendar_ranges.h"
#include "core/query/field_values.h"
#include "core/query/off_hours.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <functional>
#include <optional>
#include <utility>

namespace trailscope {

namespace {

using Bits = std::span<const std::uint64_t>;

bool isCalendarField(Field field)
{
    return fieldInfo(field).storage == FieldStorage::Calendar;
}

//! Counts the selected rows by local code, in turn in two tables, which may be one.
template<typename Local>
void countSelected(std::span<const Local> locals, Bits bits, std::uint32_t* table, std::uint32_t* other)
{
    for (std::size_t word = 0; word < bits.size(); ++word) {
        const auto* from = locals.data() + word * wordBits;
        for (auto rest = bits[word]; rest != 0; rest &= rest - 1) {
            ++table[from[std::countr_zero(rest)]];
            std::swap(table, other);
        }
    }
}

TRAILSCOPE_MULTIVERSIONED
void addSelected(std::span<const std::uint8_t> locals, Bits bits, std::uint32_t* table, std::uint32_t* other)
{
    countSelected(locals, bits, table, other);
}

TRAILSCOPE_MULTIVERSIONED
void addSelected(std::span<const std::uint16_t> locals, Bits bits, std::uint32_t* table, std::uint32_t* other)
{
    countSelected(locals, bits, table, other);
}

//! Rows counted by local code. Four tables in turn, as two equal codes in a row would wait for each other's
//! count; one where there are so many codes that they rarely are and tables are dear.
class LocalCounts {
public:
    void start(std::size_t localCount)
    {
        m_used = localCount > manyLocals ? 1 : tableCount;
        for (std::size_t i = 0; i < m_used; ++i) {
            m_tables[i].assign(localCount, 0);
        }
    }

    template<typename Local>
    void addAll(std::span<const Local> locals)
    {
        const auto quads = locals.size() / tableCount * tableCount;
        std::array<std::uint32_t*, tableCount> tables{};
        for (std::size_t i = 0; i < tableCount; ++i) {
            tables[i] = m_tables[i % m_used].data();
        }
        for (std::size_t row = 0; row < quads; row += tableCount) {
            for (std::size_t i = 0; i < tableCount; ++i) {
                ++tables[i][locals[row + i]];
            }
        }
        for (auto row = quads; row < locals.size(); ++row) {
            ++m_tables[0][locals[row]];
        }
    }

    template<typename Local>
    void addSome(std::span<const Local> locals, Bits bits)
    {
        addSelected(locals, bits, m_tables[0].data(), m_tables[m_used - 1].data());
    }

    //! For a column with a single value.
    void addOnly(std::size_t rows) { m_tables[0][0] += static_cast<std::uint32_t>(rows); }

    [[nodiscard]] std::uint32_t count(std::size_t local) const
    {
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < m_used; ++i) {
            total += m_tables[i][local];
        }
        return total;
    }

private:
    static constexpr std::size_t tableCount = 4;
    static constexpr std::size_t manyLocals = 4'096;

    std::array<std::vector<std::uint32_t>, tableCount> m_tables;
    std::size_t m_used = tableCount;
};

//! Counts one segment after another. One a thread.
class SegmentCounter {
public:
    //! All that is handed in outlives this. \a pieces are those of the store, \a ownHours null when none of
    //! its users has any.
    SegmentCounter(const RowSet& rows, std::span<const Field> fields, const EventStore& store,
                   const std::vector<Calendar::Piece>& pieces, const OffHours* ownHours)
        : m_rows(rows), m_fields(fields), m_store(store), m_pieces(pieces), m_ownHours(ownHours)
    {
        for (const auto field : fields) {
            assert(isCalendarField(field) || fieldInfo(field).storage == FieldStorage::Dictionary);
            m_counts.emplace_back(isCalendarField(field) ? knownValues(field).size()
                                                         : store.dictionary(field).size());
        }
    }

    void add(std::size_t segment)
    {
        const auto bits = m_rows.words(segment);
        const auto selected = countBits(bits);
        if (selected == 0) {
            return;
        }
        const auto& rows = *m_store.segments()[segment];
        bool hasCalendar = false;
        m_isDone.assign(m_fields.size(), false);
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (isCalendarField(m_fields[i])) {
                hasCalendar = true;
            } else if (!m_isDone[i]) {
                const auto column = rows.column(m_fields[i]);
                countLocals(column, bits, selected);
                addLocals(rows, column);
            }
        }
        if (hasCalendar) {
            addCalendar(rows, bits);
        }
        if (m_ownHours != nullptr) {
            addOwnHours(rows, bits, selected);
        }
    }

    void addTo(std::vector<CodeCounts>& total) const
    {
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            std::transform(m_counts[i].begin(), m_counts[i].end(), total[i].begin(), total[i].begin(),
                           std::plus<>());
        }
    }

    //! Nothing is added afterwards.
    [[nodiscard]] std::vector<CodeCounts> takeCounts() noexcept { return std::move(m_counts); }

private:
    void countLocals(const ColumnView& column, Bits bits, std::size_t selected)
    {
        m_locals.start(column.localCount());
        column.visit(
            [&](auto locals) {
                if (selected == column.rowCount) {
                    m_locals.addAll(locals);
                } else {
                    m_locals.addSome(locals, bits);
                }
            },
            [&] { m_locals.addOnly(selected); });
    }

    //! Hands the local counts on to every field whose column has the same codes.
    void addLocals(const Segment& rows, const ColumnView& counted)
    {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (isCalendarField(m_fields[i]) || m_isDone[i]) {
                continue;
            }
            const auto column = rows.column(m_fields[i]);
            if (column.sharesCodesWith(counted)) {
                m_isDone[i] = true;
                for (std::size_t local = 0; local < column.localCount(); ++local) {
                    m_counts[i][column.toGlobal[local]] += m_locals.count(local);
                }
            }
        }
    }

    void addCalendar(const Segment& rows, Bits bits)
    {
        forEachPiece(rows, m_pieces, [&](const Calendar::Piece& piece, std::size_t first, std::size_t last) {
            const auto count = static_cast<std::uint32_t>(countBits(bits, first, last));
            for (std::size_t i = 0; i < m_fields.size(); ++i) {
                const bool byUser = m_ownHours != nullptr && m_fields[i] == Field::OffHours;
                if (isCalendarField(m_fields[i]) && !byUser) {
                    m_counts[i][calendarValue(m_fields[i], piece)] += count;
                }
            }
        });
    }

    void addOwnHours(const Segment& rows, Bits bits, std::size_t selected)
    {
        m_off.resize(bits.size());
        m_ownHours->setRows(rows, m_off);
        std::transform(m_off.begin(), m_off.end(), bits.begin(), m_off.begin(), std::bit_and<>());
        const auto off = static_cast<std::uint32_t>(countBits(m_off));
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i] == Field::OffHours) {
                m_counts[i][0] += static_cast<std::uint32_t>(selected) - off;
                m_counts[i][1] += off;
            }
        }
    }

    const RowSet& m_rows;
    std::span<const Field> m_fields;
    const EventStore& m_store;
    const std::vector<Calendar::Piece>& m_pieces;
    const OffHours* m_ownHours;
    std::vector<CodeCounts> m_counts; //!< by index in m_fields
    LocalCounts m_locals;
    std::vector<bool> m_isDone; //!< by index in m_fields, in the segment at work
    std::vector<std::uint64_t> m_off;
};

//! Nothing when off-hours are not asked for, or follow from time alone.
std::optional<OffHours> ownHoursFor(std::span<const Field> fields, const QueryContext& context)
{
    if (std::find(fields.begin(), fields.end(), Field::OffHours) == fields.end()) {
        return std::nullopt;
    }
    OffHours hours(*context.store, *context.calendar);
    return hours.isPersonal() ? std::optional(std::move(hours)) : std::nullopt;
}

} // namespace

std::vector<CodeCounts> countCodes(const RowSet& rows, std::span<const Field> fields,
                                   const QueryContext& context, const std::stop_token& stop)
{
    const auto& store = *context.store;
    const bool hasCalendar = std::any_of(fields.begin(), fields.end(), isCalendarField);
    const auto pieces = hasCalendar ? piecesOf(store, *context.calendar) : std::vector<Calendar::Piece>();
    const auto ownHours = ownHoursFor(fields, context);
    const auto segments = store.segments().size();
    std::vector<SegmentCounter> counters;
    while (counters.size() < threadsFor(segments)) {
        counters.emplace_back(rows, fields, store, pieces, ownHours ? &*ownHours : nullptr);
    }
    forEachSegment(segments, stop,
                   [&](unsigned worker, std::size_t segment) { counters[worker].add(segment); });
    auto total = counters.front().takeCounts();
    for (std::size_t worker = 1; worker < counters.size(); ++worker) {
        counters[worker].addTo(total);
    }
    return total;
}

} // namespace trailscope
