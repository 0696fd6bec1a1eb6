// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <cstddef>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! How often an event of one file was found again in another file, or again in the same.
struct DuplicateCount {
    FileId kept = 0;     //!< holds the record that stays
    FileId repeated = 0; //!< holds the record that was folded into it
    std::size_t events = 0;

    bool operator==(const DuplicateCount&) const = default;
};

//! A record that was folded into another.
struct FoldedRecord {
    Timestamp time;
    RecordPlace kept;
    RecordPlace folded;

    bool operator==(const FoldedRecord&) const = default;
};

struct OrderedEvents {
    EventStore::Parts parts;                //!< Stage::Final
    std::vector<DuplicateCount> duplicates; //!< ascending by kept, then repeated; complete
    std::vector<FoldedRecord> folded;       //!< in the order of time; of very many not all
};

//! Brings the segments of a load into their final form: rows in the order of time and event id, duplicates
//! folded, each field's dictionary sorted so that a code is a rank.
//!
//! Two records are one event when account and event id agree (Alibaba Cloud: two trails with one target
//! deliver every event twice); as the store keeps hashes of the ids, and some services write one id for
//! several events (the objects of one OSS batch deletion), time, event name, request id, and what acted on
//! what must agree as well, where both records say it. Records without an id are never folded.
//!
//! \a userNames has names for texts of Field::User, which are ids in records that lack the name.
//!
//! Blocks, works on \a threads threads and gives a source segment free as soon as its last row is placed.
//! When stopped, what was placed so far is incomplete: the caller keeps its loading parts.
[[nodiscard]] OrderedEvents orderByTime(EventStore::Parts loading, unsigned threads, std::stop_token stop,
                                        const std::map<std::string, std::string>& userNames = {});

} // namespace trailscope
