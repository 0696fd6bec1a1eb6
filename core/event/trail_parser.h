// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_buffer.h"
#include "core/event/event_fields.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace trailscope {

//! Takes what a parser finds in a file, in the order of the text.
class EventSink {
public:
    EventSink() = default;
    EventSink(const EventSink&) = delete;
    EventSink& operator=(const EventSink&) = delete;
    virtual ~EventSink() = default;

    //! The views in \a event are valid during the call. \a offset: the byte at which the record's `{` lies.
    virtual void event(const EventFields& event, std::uint32_t offset) = 0;

    //! A record, or bytes where a record should be, that give no event: MalformedJson or BadRecord.
    virtual void damaged(const Error& error, std::uint32_t offset) = 0;

    //! Something that no sound text has, but that cost no record: a bracket that is missing behind the last
    //! one, wrong UTF-8 in it.
    virtual void flaw(const Error& error, std::uint32_t offset) { damaged(error, offset); }

    //! After the last damaged(): so many more places are damaged, which are only counted.
    virtual void moreDamaged(std::size_t /*places*/) {}
};

//! Finds the audit events in the text of one file, whatever wraps them: any number of JSON documents, one
//! behind the other or in an array; records in arrays and lines, in `{"Records":[...]}` (CloudTrail),
//! `{"Events":[...]}` (LookupEvents, also inside `body`) or `{"logEvents":[...]}` (CloudWatch Logs); a record
//! itself or inside `event`, `contents.event` (Simple Log Service), `data`, `detail` (EventBridge) or
//! `CloudTrailEvent`, as an object or as JSON text. CloudTrail records are mapped to ActionTrail's fields.
//!
//! A sound text is walked once in the order of its bytes. From the first damage on, records are looked for
//! one by one, so that one broken record costs only itself.
//!
//! One a thread; keeps its buffers from file to file.
class TrailParser {
public:
    TrailParser();
    TrailParser(const TrailParser&) = delete;
    TrailParser& operator=(const TrailParser&) = delete;
    ~TrailParser();

    //! NotATrail when nothing in the text is, or once was, an audit event; the sink has then been told
    //! nothing. An empty list is a trail without events. At most 4 GiB of text.
    [[nodiscard]] std::optional<Error> parse(const TextBuffer& text, EventSink& sink)
    {
        return parse(text.view(), sink);
    }

    //! The same for a part of a buffer: at least TextBuffer::padding readable bytes follow \a text.
    [[nodiscard]] std::optional<Error> parse(std::string_view text, EventSink& sink);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace trailscope
