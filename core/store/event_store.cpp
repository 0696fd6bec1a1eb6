// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_store.h"

#include "core/event/record_at.h"

#include <algorithm>

namespace trailscope {

namespace {

Dictionary makeTraitDictionary(Field field)
{
    const auto values = traitValues(field);
    return {std::vector<std::string_view>(values.begin(), values.end()), Dictionary::Order::Arrival};
}

const Dictionary& traitDictionary(Field field)
{
    static const std::array dictionaries{
        makeTraitDictionary(Field::Outcome),    makeTraitDictionary(Field::Denial),
        makeTraitDictionary(Field::Login),      makeTraitDictionary(Field::Mfa),
        makeTraitDictionary(Field::Root),       makeTraitDictionary(Field::Sensitive),
        makeTraitDictionary(Field::Delegation), makeTraitDictionary(Field::Provider)};
    return dictionaries.at(static_cast<std::size_t>(field) - static_cast<std::size_t>(Field::Outcome));
}

std::shared_ptr<const RowLayout> makeLayout(const std::vector<SegmentPtr>& segments)
{
    std::vector<std::size_t> rows;
    rows.reserve(segments.size());
    for (const auto& segment : segments) {
        rows.push_back(segment->rowCount());
    }
    return std::make_shared<const RowLayout>(rows);
}

} // namespace

EventStore::EventStore() : EventStore(Parts{})
{
}

EventStore::EventStore(Parts parts) : m_parts(std::move(parts)), m_layout(makeLayout(m_parts.segments))
{
    static const auto none = std::make_shared<const Dictionary>();
    for (auto& dictionary : m_parts.dictionaries) {
        if (!dictionary) {
            dictionary = none;
        }
    }
}

const Dictionary& EventStore::dictionary(Field field) const noexcept
{
    return isTraitField(field) ? traitDictionary(field) : *m_parts.dictionaries[columnIndex(field)];
}

Timestamp EventStore::time(RowId row) const noexcept
{
    const auto segment = m_layout->segmentOf(row);
    return m_parts.segments[segment]->time(row - m_layout->firstRow(segment));
}

Code EventStore::code(Field field, RowId row) const noexcept
{
    const auto segment = m_layout->segmentOf(row);
    return m_parts.segments[segment]->column(field).global(row - m_layout->firstRow(segment));
}

std::string_view EventStore::text(Field field, RowId row) const noexcept
{
    return dictionary(field).text(code(field, row));
}

Code EventStore::blanksCode(RowId row) const noexcept
{
    const auto segment = m_layout->segmentOf(row);
    return m_parts.segments[segment]->blanks().global(row - m_layout->firstRow(segment));
}

Traits EventStore::traits(RowId row) const noexcept
{
    return {static_cast<Outcome>(code(Field::Outcome, row)),
            static_cast<Login>(code(Field::Login, row)),
            static_cast<Mfa>(code(Field::Mfa, row)),
            code(Field::Root, row) != 0,
            code(Field::Sensitive, row) != 0,
            static_cast<Provider>(code(Field::Provider, row)),
            static_cast<Denial>(code(Field::Denial, row)),
            static_cast<Delegation>(code(Field::Delegation, row))};
}

RecordPlace EventStore::place(RowId row) const noexcept
{
    const auto segment = m_layout->segmentOf(row);
    return m_parts.segments[segment]->place(row - m_layout->firstRow(segment));
}

Result<std::string> EventStore::rawRecord(RowId row) const
{
    if (!m_parts.rawSource) {
        return trailscope::Error{ErrorCode::NotFound, {}, "these events come from no archive"};
    }
    const auto where = place(row);
    const auto text = m_parts.rawSource->fileText(where.file);
    if (!text.ok()) {
        return text.error();
    }
    const auto record = recordAt(*text.value(), where.offset);
    if (record.empty()) {
        return trailscope::Error{
            ErrorCode::ReadFailed, std::string(this->text(Field::File, row)),
            "no whole record stands there: the file has changed since it was loaded, or its JSON is broken"};
    }
    return std::string(record);
}

std::optional<TimeRange> EventStore::period() const noexcept
{
    if (m_parts.segments.empty()) {
        return std::nullopt;
    }
    auto first = m_parts.segments.front()->baseTime();
    auto last = first;
    for (const auto& segment : m_parts.segments) {
        first = std::min(first, segment->baseTime());
        last = std::max(last, segment->time(segment->rowCount() - 1));
    }
    return TimeRange{first, {last.seconds + 1}};
}

} // namespace trailscope
