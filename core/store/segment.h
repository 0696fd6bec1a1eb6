// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/blank_fields.h"
#include "core/event/field.h"
#include "core/event/traits.h"
#include "core/store/code_column.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace trailscope {

//! The number of a file in EventStore::files().
using FileId = std::uint32_t;

//! Where a record lies: the file, and the byte offset of the record's `{` in the file's text after inflating.
struct RecordPlace {
    FileId file = 0;
    std::uint32_t offset = 0;

    bool operator==(const RecordPlace&) const = default;
};

//! At most this many rows lie in one segment, so that a local code fits into 16 bits.
inline constexpr std::size_t maxSegmentRows = 65'536;

//! The stored dictionary columns of a segment, in order. Trait fields are one column of packed Traits.
inline constexpr std::size_t columnCount = 22;

//! The texts' columns come first, then the one of BlankFields, whose dictionary holds their bytes, then the
//! traits', then the one of files.
inline constexpr std::size_t blanksColumn = columnCount - 3;
inline constexpr std::size_t traitsColumn = columnCount - 2;
inline constexpr std::size_t fileColumn = columnCount - 1;

//! Field -> column: User..Error/Message in order without the hashed fields, then traits, then file;
//! columnCount for fields that have none.
inline constexpr auto columnIndexes = [] {
    std::array<std::size_t, fieldCount> indexes{};
    indexes.fill(columnCount);
    std::size_t next = 0;
    for (auto field = static_cast<std::size_t>(Field::User); field < static_cast<std::size_t>(Field::Id);
         ++field) {
        if (field != static_cast<std::size_t>(Field::Request)) {
            indexes[field] = next++;
        }
    }
    for (auto field = static_cast<std::size_t>(Field::Outcome); field < static_cast<std::size_t>(Field::File);
         ++field) {
        indexes[field] = traitsColumn;
    }
    indexes[static_cast<std::size_t>(Field::File)] = fileColumn;
    return indexes;
}();
static_assert(columnIndexes[static_cast<std::size_t>(Field::Message)] == blanksColumn - 1);

//! The column that holds a field with FieldStorage::Dictionary.
[[nodiscard]] constexpr std::size_t columnIndex(Field field) noexcept
{
    const auto index = columnIndexes[static_cast<std::size_t>(field)];
    assert(index != columnCount);
    return index;
}

//! Up to maxSegmentRows events as columns. Immutable once built; rows are in the order of time, then of the
//! hash of the event id.
class Segment {
public:
    //! What a builder hands over. All vectors have one entry a row; times ascend and start at base.
    struct Parts {
        Timestamp base;
        PagedVector<std::uint32_t> timeOffsets; //!< seconds after base
        std::array<CodeColumn, columnCount> columns;
        PagedVector<std::uint32_t> recordOffsets;
        PagedVector<std::uint32_t> idHashes;
        PagedVector<std::uint32_t> requestHashes; //!< empty: equal to idHashes in every row
    };

    //! Columns whose values go along with each other share their rows' codes afterwards; see shareCodes().
    explicit Segment(Parts parts);

    [[nodiscard]] std::size_t rowCount() const noexcept { return m_parts.timeOffsets.size(); }

    [[nodiscard]] Timestamp time(std::size_t row) const noexcept
    {
        return {m_parts.base.seconds + m_parts.timeOffsets[row]};
    }

    [[nodiscard]] Timestamp baseTime() const noexcept { return m_parts.base; }

    //! Seconds after baseTime(), ascending.
    [[nodiscard]] std::span<const std::uint32_t> timeOffsets() const noexcept { return m_parts.timeOffsets; }

    //! First row at or after \a time; rowCount() when there is none. A binary search.
    [[nodiscard]] std::size_t lowerBound(Timestamp time) const noexcept;

    //! The rows [first, second) that lie in the range.
    [[nodiscard]] std::pair<std::size_t, std::size_t> rowsIn(const TimeRange& range) const noexcept
    {
        return {lowerBound(range.begin), lowerBound(range.end)};
    }

    //! A field with FieldStorage::Dictionary.
    [[nodiscard]] ColumnView column(Field field) const noexcept;

    //! Which fields of each row the record has without a text; see EventStore::blanksDictionary().
    [[nodiscard]] ColumnView blanks() const noexcept
    {
        return m_parts.columns[blanksColumn].view(rowCount());
    }

    //! shortHash() of each row's text, for Field::Id and Field::Request.
    [[nodiscard]] std::span<const std::uint32_t> hashes(Field field) const noexcept;

    [[nodiscard]] RecordPlace place(std::size_t row) const noexcept;

    [[nodiscard]] std::size_t sizeBytes() const noexcept;

    //! What the translation of traits takes.
    [[nodiscard]] std::size_t traitTableBytes() const noexcept;

    //! For whoever merges segments.
    [[nodiscard]] const Parts& parts() const noexcept { return m_parts; }

private:
    Parts m_parts;
    std::array<std::vector<Code>, traitFieldCount> m_traitMaps; //!< local code -> traitCode, by trait field
};

using SegmentPtr = std::shared_ptr<const Segment>;

} // namespace trailscope
