// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_search.h"

#include "core/event/record_at.h"
#include "core/event/record_keys.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace trailscope {

namespace {

//! An audit event is far below this (CloudTrail: 256 KB), so that a swallowed bracket costs no more.
constexpr std::size_t maxUncertainBytes = std::size_t{1} << 20U;

//! Of objects and lists around records; deeper than anyone nests them.
constexpr std::size_t maxOpen = 12;

//! The last one begins a text of a sequence (RFC 7464).
bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\x1e';
}

bool isBetweenRecords(char c) noexcept
{
    return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == '[' || c == ']';
}

std::size_t skipBlanks(std::string_view text, std::size_t at) noexcept
{
    while (at < text.size() && isBlank(text[at])) {
        ++at;
    }
    return at;
}

//! Behind the string whose opening quote is at \a at; the text's size when it has no end.
std::size_t skipString(std::string_view text, std::size_t at) noexcept
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        at += text[at] == '\\' ? 1U : 0U;
    }
    return std::min(at + 1, text.size());
}

//! Behind the value that starts at \a at; nothing when it has no end.
std::optional<std::size_t> skipValue(std::string_view text, std::size_t at) noexcept
{
    const char first = at < text.size() ? text[at] : '\0';
    if (first == '{' || first == '[') {
        const auto size = extentAt(text.data() + at, std::min(text.size() - at, maxUncertainBytes)).size();
        return size > 0 ? std::optional(at + size) : std::nullopt;
    }
    if (first == '"') {
        const auto end = skipString(text, at);
        return text[end - 1] == '"' ? std::optional(end) : std::nullopt;
    }
    const auto end = text.find_first_of(",]}", at);
    return end != std::string_view::npos && end > at ? std::optional(end) : std::nullopt;
}

} // namespace

RecordSearch::RecordSearch(std::string_view text, SearchStart start)
    : m_text(text)
    , m_at(start.from)
    , m_open(std::move(start.open))
    , m_behind(start.behindRecord)
    , m_budget(text.size() * 16)
{
}

std::optional<RecordSearch::Candidate> RecordSearch::next()
{
    if (m_budget == 0) {
        m_gaveUp = true;
        return std::nullopt;
    }
    if (m_certain) {
        return nextCertain();
    }
    const auto brace = nextBrace();
    if (!brace) {
        return std::nullopt;
    }
    m_last = {*brace, recordAt(m_text, *brace, maxUncertainBytes), false};
    m_budget -= std::min(m_budget, m_last.record.empty() ? maxUncertainBytes : m_last.record.size());
    return m_last;
}

std::optional<RecordSearch::Candidate> RecordSearch::nextCertain()
{
    for (;;) {
        passBetween();
        if (m_at >= m_text.size()) {
            tellEnd();
            return std::nullopt;
        }
        beginElement();
        m_last = {m_at, recordHere(), true};
        // A document that is cut has no end, but its list a begin.
        if (!m_last.record.empty() || !enter()) {
            return m_last;
        }
    }
}

//! Most records are short. One that has no end within the usual size is looked at to the end of the text, as
//! long as that does not happen again and again.
std::string_view RecordSearch::recordHere()
{
    if (m_text[m_at] != '{') {
        return {};
    }
    const auto rest = m_text.size() - m_at;
    auto record = recordAt(m_text, m_at, maxUncertainBytes);
    if (record.empty() && rest > maxUncertainBytes && rest < m_budget) {
        record = recordAt(m_text, m_at);
        m_budget -= record.empty() ? rest : 0;
    } else if (record.empty()) {
        m_budget -= std::min(m_budget, std::min(rest, maxUncertainBytes));
    }
    return record;
}

void RecordSearch::accept()
{
    m_at = m_last.offset + m_last.record.size();
    m_certain = true;
    endElement();
}

void RecordSearch::reject()
{
    m_at = m_last.offset + 1;
    m_certain = false;
    m_behind = false;
    m_commas = 0;
}

bool RecordSearch::enter()
{
    if (m_text[m_last.offset] != '{' || m_open.size() >= maxOpen) {
        return false;
    }
    const auto state = std::pair(m_at, m_behind);
    const auto depth = m_open.size();
    m_at = m_last.offset + 1;
    m_open += '{';
    m_behind = false;
    m_commas = 0;
    const auto flaws = m_flaws.size();
    while (m_at < m_text.size() && m_open.size() > depth && !isIn('[') && passOne(m_text[m_at])) {}
    if (m_open.size() > depth && isIn('[')) {
        m_isLost |= !m_certain;
        m_certain = true;
        return true;
    }
    std::tie(m_at, m_behind) = state;
    m_open.resize(depth);
    m_flaws.resize(std::min(flaws, m_flaws.size()));
    return false;
}

std::vector<RecordSearch::Flaw> RecordSearch::takeFlaws()
{
    return std::exchange(m_flaws, {});
}

//! Goes to where a record should begin.
void RecordSearch::passBetween()
{
    while (m_at < m_text.size() && passOne(m_text[m_at])) {}
}

//! False at what may be a record.
bool RecordSearch::passOne(char c)
{
    switch (c) {
    case '"':
        return isIn('{') && passMember();
    case '}':
        return isIn('{') && leave('{');
    case ']':
        return leave('[');
    case '[':
        if (m_open.size() >= maxOpen) {
            return false;
        }
        beginElement();
        m_open += '[';
        m_behind = false;
        break;
    case ',':
        ++m_commas;
        break;
    default:
        if (static_cast<unsigned char>(c) > ' ') {
            return false;
        }
        if (!isBlank(c)) {
            tell(c == '\0' ? "NUL bytes between records" : "control characters between records");
            m_at = std::min(m_text.find_first_not_of(c, m_at), m_text.size()) - 1;
        }
    }
    ++m_at;
    return true;
}

//! Of an object around records. Goes into its lists of records and behind everything else.
bool RecordSearch::passMember()
{
    const auto keyEnd = skipString(m_text, m_at);
    const auto colon = skipBlanks(m_text, keyEnd);
    if (colon >= m_text.size() || m_text[colon] != ':') {
        return false;
    }
    const auto key = findRecordKey(m_text.substr(m_at + 1, keyEnd - m_at - 2));
    const auto value = skipBlanks(m_text, colon + 1);
    const char first = value < m_text.size() ? m_text[value] : '\0';
    const bool isAround =
        (key == RecordKey::List || key == RecordKey::Body) && (first == '[' || first == '{');
    if (isAround && m_open.size() < maxOpen) {
        beginElement();
        m_open += first;
        m_behind = false;
        m_at = value + 1;
        return true;
    }
    const auto end = skipValue(m_text, value);
    if (!end) {
        return false;
    }
    beginElement();
    m_at = *end;
    endElement();
    return true;
}

bool RecordSearch::leave(char opening)
{
    if (m_commas > 0 && !m_open.empty()) {
        tell("a comma in front of a closing bracket");
    }
    if (!isIn(opening)) {
        if (!m_isLost) {
            tell("a closing bracket that closes nothing");
        }
    } else {
        m_open.pop_back();
        endElement();
    }
    m_commas = 0;
    ++m_at;
    return true;
}

void RecordSearch::beginElement()
{
    if (m_open.empty()) {
        if (m_commas > 0 && !std::exchange(m_toldTopLevelComma, true)) {
            tell("a comma between records that are in no list");
        }
    } else if (m_behind && m_commas == 0) {
        tell("a comma is missing");
    } else if (m_commas > (m_behind ? 1U : 0U)) {
        tell("a comma too many");
    }
    m_commas = 0;
}

void RecordSearch::endElement()
{
    m_behind = true;
    m_commas = 0;
}

void RecordSearch::tellEnd()
{
    m_at = m_text.size();
    if (m_isLost) {
        return;
    }
    if (isIn('[')) {
        tell(m_commas > 0 ? "the text ends behind a comma: the list has no end"
                          : "the text ends behind a whole record: the list has no end");
    } else if (isIn('{')) {
        tell("the text ends before the object around the records does");
    } else if (m_commas > 0) {
        tell("the text ends behind a comma");
    }
    m_open.clear();
    m_commas = 0;
}

void RecordSearch::tell(std::string_view what)
{
    m_flaws.push_back({m_at, what});
}

std::optional<std::size_t> RecordSearch::nextBrace()
{
    for (auto at = m_text.find('{', m_at); at != std::string_view::npos; at = m_text.find('{', at + 1)) {
        const auto before = at == 0 ? ' ' : m_text[at - 1];
        if (isBetweenRecords(before)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace trailscope
