// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_fields.h"
#include "core/store/intern_cache.h"
#include "core/store/local_codes.h"
#include "core/store/segment.h"
#include "core/store/shared_dictionaries.h"
#include "core/store/text_batch.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace trailscope {

//! Turns a worker's events into segments. One a worker; only seal() touches what workers share.
class SegmentBuilder {
public:
    //! \a dictionaries outlives the builder. \a rowLimit is at most maxSegmentRows.
    explicit SegmentBuilder(SharedDictionaries& dictionaries, std::size_t rowLimit = maxSegmentRows);

    void add(const EventFields& event, RecordPlace place);

    //! Forgets the event in whose add() memory ended; those before it stay.
    void cutTornRow();

    //! Forgets all events since the last seal().
    void dropRows() { startNext(); }

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

    using Codes = std::array<Code, fieldCount>; //!< of the event at work, by field

    template<std::size_t... index>
    void addTexts(const EventFields& event, std::index_sequence<index...>);
    template<Field field, Field leader>
    void addText(const EventFields& event, Codes& codes);
    void addBlanks(const BlankFields& blanks);
    void addResources();
    void sortRows();
    [[nodiscard]] SegmentPtr buildSegment(std::span<const Row> rows);
    [[nodiscard]] std::vector<Code> globalCodes(std::size_t column) const;
    void startNext();

    SharedDictionaries& m_dictionaries;
    std::size_t m_rowLimit;
    std::array<StringTable, traitsColumn> m_texts;
    std::array<std::vector<Code>, traitsColumn> m_toShared; //!< by a text's code in m_texts
    std::array<InternCache, traitsColumn> m_internCaches;
    TextBatch m_resources; //!< of the last rows, not yet in their column
    std::array<LocalCodes, columnCount> m_columns;
    PagedVector<Row> m_rows;
    PagedVector<RecordPlace> m_places;          //!< by order of arrival
    PagedVector<std::uint32_t> m_requestHashes; //!< by order of arrival
    PagedVector<std::uint32_t> m_order;         //!< of the segment at work
};

} // namespace trailscope
