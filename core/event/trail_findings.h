// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/record_reader.h"
#include "core/event/trail_parser.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! What one text was found to hold. Events go to the sink at once; damage that could be no trail's at all is
//! told only once an event or a list of events has shown that this is one.
class TrailFindings {
public:
    explicit TrailFindings(EventSink& sink) : m_sink(&sink) {}

    //! What became of the record at \a offset.
    void take(RecordVerdict verdict, const EventFields& fields, std::uint32_t offset)
    {
        if (verdict == RecordVerdict::Event) {
            ++m_events;
            m_sink->event(fields, offset);
        } else {
            takeOther(verdict, offset);
        }
    }

    //! A record, or bytes where a record should be, that give no event.
    void damage(Error error, std::uint32_t offset);

    //! Something that no sound text has and that cost no record.
    void flaw(std::string_view what, std::uint32_t offset);

    void emptyList() { m_emptyList = true; }

    //! Tells the sink what is wrong; or nothing, but says why, when the text is no trail.
    [[nodiscard]] std::optional<Error> finish();

private:
    struct Problem {
        Error error;
        std::uint32_t offset = 0;
        bool isFlaw = false;
    };

    void takeOther(RecordVerdict verdict, std::uint32_t offset);
    void add(Problem problem);
    [[nodiscard]] bool isTrail() const;
    [[nodiscard]] Error whyNoTrail() const;

    EventSink* m_sink;
    std::size_t m_events = 0;
    std::size_t m_summaries = 0;
    std::uint32_t m_firstSummary = 0;
    std::size_t m_digests = 0;
    std::size_t m_signatures = 0;
    std::size_t m_packed = 0;
    std::size_t m_notices = 0;
    bool m_emptyList = false;
    bool m_hasTrace = false; //!< something is broken that once may have been an event
    std::vector<Problem> m_problems;
    std::size_t m_unlisted = 0; //!< problems past those
};

} // namespace trailscope
