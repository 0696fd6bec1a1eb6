// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_fields.h"
#include "core/store/local_codes.h"
#include "core/store/segment.h"
#include "core/store/shared_dictionaries.h"

#include <array>
#include <cstdint>
#include <vector>

namespace trailscope {

//! Turns a worker's events into segments. One a worker; only seal() touches what workers share.
class SegmentBuilder {
public:
    //! \a dictionaries outlives the builder. \a rowLimit is at most maxSegmentRows.
    explicit SegmentBuilder(SharedDictionaries& dictionaries, std::size_t rowLimit = maxSegmentRows);

    void add(const EventFields& event, RecordPlace place);

    [[nodiscard]] std::size_t rowCount() const noexcept { return m_rows.size(); }

    [[nodiscard]] bool isFull() const noexcept { return m_rows.size() >= m_rowLimit; }

    //! All events added since the last call, in order of time: one segment, or more when they span over a
    //! century. Nothing when there is none.
    [[nodiscard]] std::vector<SegmentPtr> seal();

private:
    struct Row {
        std::int64_t seconds;
        std::uint32_t idHash;
        std::uint32_t index; //!< order of arrival
    };

    [[nodiscard]] SegmentPtr buildSegment(std::span<const Row> rows);
    [[nodiscard]] CodeColumn buildColumn(std::size_t column, std::span<const Row> rows);

    SharedDictionaries& m_dictionaries;
    std::size_t m_rowLimit;
    std::array<StringTable, columnCount> m_texts;
    std::array<std::vector<Code>, columnCount> m_toShared;
    std::array<std::vector<Code>, columnCount> m_codes; //!< by column, then by order of arrival
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_recordOffsets;
    std::vector<std::uint32_t> m_requestHashes;
    LocalCodes m_locals;
};

} // namespace trailscope
