// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/trail_parser.h"

#include "core/base/utf8.h"
#include "core/event/event_csv.h"
#include "core/event/json_key.h"
#include "core/event/json_walk.h"
#include "core/event/record_reader.h"
#include "core/event/record_search.h"
#include "core/event/trail_findings.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace trailscope {

namespace {

//! How deep in objects and lists an event is looked for: deeper than anyone nests them, and no deeper than
//! the stack is.
constexpr std::size_t maxAround = 9;

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

constexpr auto* consoleTable =
    "a table that a console made, whose columns are not documented: download the events as "
    "JSON";

} // namespace

class TrailParser::Implementation {
public:
    std::optional<Error> parse(std::string_view text, EventSink& sink)
    {
        m_text = text;
        m_found = TrailFindings(sink);
        const auto start = firstByte();
        if (start == m_text.size()) {
            return Error{ErrorCode::NotATrail, {}, "the file is empty"};
        }
        if (m_text[start] != '[' && m_text[start] != '{') {
            return Error{
                ErrorCode::NotATrail, {}, isConsoleTable(m_text) ? consoleTable : "neither gzip nor JSON"};
        }
        if (!walkDocuments(start)) {
            search();
        }
        return m_found->finish();
    }

private:
    [[nodiscard]] std::size_t firstByte() const
    {
        const std::size_t start = m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
        return std::min(m_text.find_first_not_of(" \t\r\n", start), m_text.size());
    }

    [[nodiscard]] std::size_t offsetOf(const char* place) const
    {
        return static_cast<std::size_t>(place - m_text.data());
    }

    //! Walks one document after another. False when the text is broken at m_place.
    [[nodiscard]] bool walkDocuments(std::size_t start)
    {
        m_place = {start, {}, false};
        m_expectsList = true;
        if (!m_structure.find(m_text.substr(start))) {
            return false;
        }
        JsonWalk walk(m_structure);
        while (offsetOf(walk.here()) < m_text.size()) {
            m_place.from = offsetOf(walk.here());
            m_place.behindRecord = false;
            if (!walkTop(walk)) {
                return false;
            }
        }
        return true;
    }

    //! A text at the top is a line that is none of its log (text_form.h): it costs only itself.
    [[nodiscard]] bool walkTop(JsonWalk& document)
    {
        switch (document.token()) {
        case '[':
            return walkList(document);
        case '{':
            return walkDocument(document);
        case '"':
            m_found->damage({ErrorCode::MalformedJson, {}, noRecord(document.here())},
                            offset32(offsetOf(document.here())));
            return document.skip();
        default:
            return false;
        }
    }

    //! An object at the top: a record, or one around a list. The first is expected to be as the last one was,
    //! so that neither long lists are passed over in vain nor records looked at twice.
    [[nodiscard]] bool walkDocument(JsonWalk& document)
    {
        if (m_expectsList) {
            const auto place = document.place();
            const auto result = walkAround(document);
            if (result != Around::NoList) {
                return result == Around::List;
            }
            m_expectsList = false;
            document = JsonWalk(m_structure, place);
        }
        return walkRecord(document);
    }

    enum class Around : std::uint8_t { List, NoList, Broken };

    //! An object around lists of events: `Records`, `Events`, or `body` with one of them inside.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as maxAround
    [[nodiscard]] Around walkAround(JsonWalk& object)
    {
        auto found = Around::NoList;
        const auto begin = offsetOf(object.here());
        const auto depth = m_place.open.size();
        m_place.from = begin;
        m_place.open += '{';
        // NOLINTNEXTLINE(misc-no-recursion): see above
        const bool sound = object.forEachMember([this, &found](const char* name, JsonWalk& value) {
            const auto key = findRecordKey(json::keyAt(name));
            const bool isAround = key == RecordKey::List || key == RecordKey::Body;
            if (!isAround || !value.isAtBracket() || m_place.open.size() >= maxAround) {
                return value.skip();
            }
            if (value.token() == '{') {
                const auto inner = walkAround(value);
                found = inner == Around::NoList ? found : inner;
                return inner != Around::Broken;
            }
            found = Around::List;
            return walkList(value);
        });
        if (sound || m_place.from == begin) {
            m_place.open.resize(depth); // damage in front of the lists: search from the object's begin
        }
        return sound ? found : Around::Broken;
    }

    // NOLINTNEXTLINE(misc-no-recursion): see walkAround()
    [[nodiscard]] bool walkList(JsonWalk& list)
    {
        const bool isInner = m_place.open.ends_with('[');
        bool empty = true;
        m_place.open += '[';
        m_place.from = offsetOf(list.here()) + 1;
        m_place.behindRecord = false;
        // NOLINTNEXTLINE(misc-no-recursion): see above
        const bool sound = list.forEachElement([this, &empty](JsonWalk& element) {
            empty = false;
            return walkElement(element);
        });
        if (sound) {
            m_place.open.pop_back();
            m_place.from = offsetOf(list.here());
            m_place.behindRecord = true;
            if (empty && !isInner) {
                m_found->emptyList();
            }
        }
        return sound;
    }

    // NOLINTNEXTLINE(misc-no-recursion): see walkAround()
    [[nodiscard]] bool walkElement(JsonWalk& element)
    {
        if (element.token() == '{') {
            return walkRecord(element);
        }
        if (element.token() == '[' && m_place.open.size() < maxAround) {
            return walkList(element);
        }
        const auto begin = offsetOf(element.here());
        if (!element.skip()) {
            return false;
        }
        m_found->damage({ErrorCode::BadRecord, {}, "no object where a record should be"}, offset32(begin));
        m_place.from = offsetOf(element.here());
        m_place.behindRecord = true;
        return true;
    }

    //! An object: a record, or one around a list.
    // NOLINTNEXTLINE(misc-no-recursion): see walkAround()
    [[nodiscard]] bool walkRecord(JsonWalk& record)
    {
        const auto place = record.place();
        const auto begin = offsetOf(record.here());
        m_place.from = begin;
        m_place.behindRecord = false;
        auto verdict = m_reader.read(record);
        if (verdict == RecordVerdict::Broken) {
            return false;
        }
        if (verdict == RecordVerdict::Around) {
            record = JsonWalk(m_structure, place);
            m_expectsList = true;
            const auto result = walkAround(record);
            if (result == Around::Broken) {
                return false;
            }
            verdict = RecordVerdict::NoEvent;
            if (result == Around::NoList) {
                m_found->take(verdict, m_reader.fields(), offset32(begin));
            }
        } else {
            m_found->take(verdict, m_reader.fields(), offset32(begin));
        }
        m_place.from = offsetOf(record.here());
        m_place.behindRecord = true;
        return true;
    }

    //! Looks for records one by one, from the place at which the walk ended.
    void search()
    {
        RecordSearch records(m_text, m_place);
        while (const auto candidate = records.next()) {
            tellFlaws(records);
            const auto verdict =
                candidate->record.empty() ? RecordVerdict::Broken : readAlone(candidate->record);
            const bool mayBeAround = verdict == RecordVerdict::Around || verdict == RecordVerdict::Broken;
            if (candidate->certain ? verdict != RecordVerdict::Broken && verdict != RecordVerdict::Around
                                   : verdict == RecordVerdict::Event) {
                takeAlone(verdict, candidate->offset);
                records.accept();
            } else if (!candidate->record.empty() && mayBeAround && records.enter()) {
                continue;
            } else {
                tellBroken(*candidate);
                records.reject();
            }
        }
        tellFlaws(records);
        if (records.gaveUp()) {
            m_found->damage(
                {ErrorCode::MalformedJson, {}, "too much damage: the rest of the file was not searched"},
                offset32(m_text.size() - 1));
        }
    }

    [[nodiscard]] static const char* noRecord(const char* begin)
    {
        return *begin == '"' ? "a line or text that is no record: its fields are not what they must be"
                             : "no object where a record should be";
    }

    void tellFlaws(RecordSearch& records)
    {
        for (const auto& flaw : records.takeFlaws()) {
            m_found->flaw(flaw.what, offset32(flaw.offset));
        }
    }

    void tellBroken(const RecordSearch::Candidate& candidate)
    {
        if (!candidate.certain) {
            return;
        }
        const auto* const what = m_text[candidate.offset] != '{' ? noRecord(&m_text[candidate.offset])
                               : candidate.record.empty()        ? "the record that begins here has no end"
                                                                 : "a record is broken here";
        m_found->damage({ErrorCode::MalformedJson, {}, what}, offset32(candidate.offset));
    }

    void takeAlone(RecordVerdict verdict, std::size_t offset)
    {
        m_found->take(verdict, m_reader.fields(), offset32(offset));
        if (m_isRepaired && verdict == RecordVerdict::Event) {
            m_found->flaw("wrong UTF-8: read with U+FFFD in its place", offset32(offset));
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

    [[nodiscard]] static std::uint32_t offset32(std::size_t offset)
    {
        return static_cast<std::uint32_t>(offset);
    }

    RecordReader m_reader;
    std::string_view m_text;
    std::optional<TrailFindings> m_found;
    SearchStart m_place;       //!< where a search has to begin when the walk ends at damage
    bool m_expectsList = true; //!< the next document is one around a list
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
