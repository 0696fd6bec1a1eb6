// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/trail_parser.h"

#include "core/base/utf8.h"
#include "core/event/json_key.h"
#include "core/event/json_walk.h"
#include "core/event/record_reader.h"
#include "core/event/record_search.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trailscope {

namespace {

//! How deep in bodies a list of events is looked for: deeper than anyone nests them, and no deeper than the
//! stack is.
constexpr int maxBodies = 4;

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

Error badRecord(RecordVerdict verdict)
{
    switch (verdict) {
    case RecordVerdict::NoTime:
        return {ErrorCode::BadRecord, {}, "no eventTime that can be read"};
    case RecordVerdict::BrokenText:
        return {ErrorCode::MalformedJson, {}, "the JSON text that holds the event is broken"};
    default:
        return {ErrorCode::BadRecord, {}, "neither eventName nor eventId"};
    }
}

} // namespace

class TrailParser::Implementation {
public:
    std::optional<Error> parse(std::string_view text, EventSink& sink)
    {
        m_text = text;
        m_end = m_text.data() + m_text.size();
        m_sink = &sink;
        m_found = {};
        const auto start = firstByte();
        if (start == m_text.size()) {
            return Error{ErrorCode::NotATrail, {}, "the file is empty"};
        }
        if (m_text[start] != '[' && m_text[start] != '{') {
            return Error{ErrorCode::NotATrail, {}, "neither gzip nor JSON"};
        }
        const auto rest = walk(start);
        if (rest < m_text.size()) {
            search(rest);
        }
        return verdict();
    }

private:
    //! What the text was found to hold. Damage that could be no trail's at all is told only once an event or
    //! a list of events has shown that this is one.
    struct Found {
        std::size_t events = 0;
        bool emptyList = false;
        bool digest = false;
        std::vector<std::pair<Error, std::uint32_t>> damage;
    };

    [[nodiscard]] std::size_t firstByte() const
    {
        const std::size_t start = m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
        return std::min(m_text.find_first_not_of(" \t\r\n", start), m_text.size());
    }

    [[nodiscard]] std::size_t offsetOf(const char* place) const
    {
        return static_cast<std::size_t>(place - m_text.data());
    }

    //! Walks the whole text as one document. Returns where the search for single records has to go on:
    //! the end of the text when nothing is left.
    [[nodiscard]] std::size_t walk(std::size_t start)
    {
        m_next = start;
        if (!m_structure.find(m_text.substr(start))) {
            return start;
        }
        JsonWalk walk(m_structure);
        if (walk.token() == '[') {
            if (!walkList(walk)) {
                return m_next;
            }
        } else {
            bool list = false;
            if (!walkObject(walk, 0, list)) {
                return m_next;
            }
            if (!list) {
                return walkRecords();
            }
        }
        return offsetOf(walk.here());
    }

    //! One record, or lines of them. Returns as walk() does.
    [[nodiscard]] std::size_t walkRecords()
    {
        JsonWalk walk(m_structure);
        while (walk.token() == '{') {
            const char* const begin = walk.here();
            const auto verdict = m_reader.read(walk);
            if (verdict == RecordVerdict::Broken) {
                return offsetOf(begin);
            }
            take(verdict, begin);
        }
        return offsetOf(walk.here());
    }

    //! The events in `Records`, `Events` or `body`. False when the JSON is broken.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as maxBodies
    [[nodiscard]] bool walkObject(JsonWalk& object, int depth, bool& list)
    {
        // NOLINTNEXTLINE(misc-no-recursion): see above
        return object.forEachMember([this, depth, &list](const char* name, JsonWalk& value) {
            const auto key = findRecordKey(json::keyAt(name));
            if (key == RecordKey::Body && value.token() == '{' && depth < maxBodies) {
                return walkObject(value, depth + 1, list);
            }
            if (key != RecordKey::List || value.token() != '[') {
                return value.skip();
            }
            list = true;
            return walkList(value);
        });
    }

    [[nodiscard]] bool walkList(JsonWalk& list)
    {
        bool empty = true;
        const bool sound = list.forEachElement([this, &empty](JsonWalk& element) {
            empty = false;
            return walkElement(element);
        });
        m_found.emptyList |= empty && sound;
        return sound;
    }

    [[nodiscard]] bool walkElement(JsonWalk& element)
    {
        const char* const begin = element.here();
        if (element.token() != '{') {
            const bool sound = element.skip();
            if (sound) {
                report({ErrorCode::BadRecord, {}, "no object where a record should be"}, begin);
            }
            return sound;
        }
        m_next = offsetOf(begin);
        const auto verdict = m_reader.read(element);
        if (verdict == RecordVerdict::Broken) {
            return false;
        }
        take(verdict, begin);
        m_next = offsetOf(element.here());
        return true;
    }

    //! Looks for records one by one, from a place where a record or damage begins.
    void search(std::size_t from)
    {
        RecordSearch records(m_text, from);
        while (const auto candidate = records.next()) {
            if (!candidate->record.empty()) {
                const auto verdict = readAlone(candidate->record);
                if (candidate->certain ? verdict != RecordVerdict::Broken : verdict == RecordVerdict::Event) {
                    take(verdict, candidate->record.data());
                    if (m_isRepaired && verdict == RecordVerdict::Event) {
                        report({ErrorCode::MalformedJson, {}, "wrong UTF-8: read with U+FFFD in its place"},
                               candidate->record.data());
                    }
                    records.accept();
                    continue;
                }
            }
            if (candidate->certain) {
                report({ErrorCode::MalformedJson, {}, "a record is broken here"},
                       m_text.data() + candidate->offset);
            }
            records.reject();
        }
        if (records.gaveUp()) {
            report({ErrorCode::MalformedJson, {}, "too much damage: the rest of the file was not searched"},
                   m_end - 1);
        }
    }

    //! Wrong UTF-8 does not cost the record: a repaired copy is read.
    [[nodiscard]] RecordVerdict readAlone(std::string_view record)
    {
        m_isRepaired = false;
        const auto verdict = readPadded(record);
        if (verdict != RecordVerdict::Broken || simdjson::validate_utf8(record.data(), record.size())) {
            return verdict;
        }
        m_isRepaired = true;
        replaceBrokenUtf8(record, m_repaired);
        m_repaired.reserve(m_repaired.size() + TextBuffer::padding);
        return readPadded(m_repaired);
    }

    //! Padding follows \a record.
    [[nodiscard]] RecordVerdict readPadded(std::string_view record)
    {
        if (!m_structure.find(record)) {
            return RecordVerdict::Broken;
        }
        JsonWalk walk(m_structure);
        return m_reader.read(walk);
    }

    void take(RecordVerdict verdict, const char* begin)
    {
        if (verdict == RecordVerdict::Event) {
            ++m_found.events;
            m_sink->event(m_reader.fields(), static_cast<std::uint32_t>(offsetOf(begin)));
        } else if (verdict == RecordVerdict::Digest) {
            m_found.digest = true;
        } else {
            report(badRecord(verdict), begin);
        }
    }

    void report(Error error, const char* place)
    {
        m_found.damage.emplace_back(std::move(error), static_cast<std::uint32_t>(offsetOf(place)));
    }

    [[nodiscard]] std::optional<Error> verdict()
    {
        const auto isTrace = [](const auto& damage) {
            return damage.first.code == ErrorCode::MalformedJson
                || damage.first.detail == badRecord(RecordVerdict::NoTime).detail;
        };
        const bool traces = std::any_of(m_found.damage.begin(), m_found.damage.end(), isTrace);
        if (m_found.events == 0 && !traces && !(m_found.emptyList && m_found.damage.empty())) {
            return Error{ErrorCode::NotATrail,
                         {},
                         m_found.digest ? "a CloudTrail digest file: it lists files and holds no events"
                                        : "JSON without audit events"};
        }
        for (const auto& [error, offset] : m_found.damage) {
            m_sink->damaged(error, offset);
        }
        return std::nullopt;
    }

    RecordReader m_reader;
    std::string_view m_text;
    const char* m_end = nullptr;
    EventSink* m_sink = nullptr;
    Found m_found;
    std::size_t m_next = 0; //!< where a record search starts when the walk breaks
    JsonStructure m_structure;
    std::string m_repaired;
    bool m_isRepaired = false; //!< the last record that stood alone was read from m_repaired
};

TrailParser::TrailParser() : m_implementation(std::make_unique<Implementation>())
{
}

TrailParser::~TrailParser() = default;

std::optional<Error> TrailParser::parse(std::string_view text, EventSink& sink)
{
    return m_implementation->parse(text, sink);
}

} // namespace trailscope
