// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/store/dictionary.h"
#include "core/store/raw_source.h"
#include "core/store/row_layout.h"
#include "core/store/segment.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

using DictionaryPtr = std::shared_ptr<const Dictionary>;

//! The loaded events: an immutable snapshot, free to be shared between threads. While a load goes on, later
//! snapshots share the segments of earlier ones.
class EventStore {
public:
    enum class Stage : std::uint8_t {
        Loading, //!< segments follow each other as they were read and may overlap in time; duplicates are in
        Final,   //!< all rows lie in the order of time, then of the event id's hash; duplicates are folded
    };

    struct Parts {
        Stage stage = Stage::Final;
        std::vector<SegmentPtr> segments;
        std::array<DictionaryPtr, columnCount> dictionaries; //!< by columnIndex(); null for traits
        std::shared_ptr<const RawSource> rawSource;          //!< null when there is no archive to read again
    };

    //! An empty store.
    EventStore();

    explicit EventStore(Parts parts);

    [[nodiscard]] Stage stage() const noexcept { return m_parts.stage; }

    [[nodiscard]] std::size_t rowCount() const noexcept { return m_layout->rowCount(); }

    [[nodiscard]] const std::shared_ptr<const RowLayout>& layout() const noexcept { return m_layout; }

    [[nodiscard]] const std::vector<SegmentPtr>& segments() const noexcept { return m_parts.segments; }

    //! The values of a field with FieldStorage::Dictionary; for a trait field, traitValues() in its order.
    [[nodiscard]] const Dictionary& dictionary(Field field) const noexcept;

    //! The BlankFields that occur, as their bytes, by the code of Segment::blanks().
    [[nodiscard]] const Dictionary& blanksDictionary() const noexcept
    {
        return *m_parts.dictionaries[blanksColumn];
    }

    [[nodiscard]] Timestamp time(RowId row) const noexcept;

    //! A field with FieldStorage::Dictionary.
    [[nodiscard]] Code code(Field field, RowId row) const noexcept;

    //! A field with FieldStorage::Dictionary. Valid as long as the store lives.
    [[nodiscard]] std::string_view text(Field field, RowId row) const noexcept;

    //! In blanksDictionary(): which fields the row's record has without a text.
    [[nodiscard]] Code blanksCode(RowId row) const noexcept;

    [[nodiscard]] Traits traits(RowId row) const noexcept;

    [[nodiscard]] RecordPlace place(RowId row) const noexcept;

    //! The record byte for byte as the archive holds it. Opens the file again: about 0.1 ms.
    [[nodiscard]] Result<std::string> rawRecord(RowId row) const;

    //! Null when the events come from no archive.
    [[nodiscard]] const RawSource* rawSource() const noexcept { return m_parts.rawSource.get(); }

    //! From the first event to one second after the last; nothing when there is no event.
    [[nodiscard]] std::optional<TimeRange> period() const noexcept;

    [[nodiscard]] const Parts& parts() const noexcept { return m_parts; }

private:
    Parts m_parts;
    std::shared_ptr<const RowLayout> m_layout;
};

using EventStorePtr = std::shared_ptr<const EventStore>;

} // namespace trailscope
