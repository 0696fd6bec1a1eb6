// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_builder.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>

namespace trailscope {

namespace {

//! A worker keeps the texts of a column from segment to segment while there are no more than these: so that
//! many distinct values are kept in memory once, in the shared dictionary, and not by each worker too.
constexpr std::size_t maxKeptTexts = 16'384;

//! A text column, and the one that its value mostly goes along with: what a user's type was the last time is
//! a good guess for the next. A column that leads itself is guessed by its own text.
struct TextColumn {
    Field field;
    Field leader;
};

//! A leader stands before those that it leads.
//! The names of resources have a way of their own.
constexpr std::array<TextColumn, blanksColumn - 1> textColumns{{
    {Field::User, Field::User},
    {Field::UserType, Field::User},
    {Field::Principal, Field::User},
    {Field::Account, Field::Account},
    {Field::AccessKey, Field::AccessKey},
    {Field::Ip, Field::Ip},
    {Field::Agent, Field::Agent},
    {Field::Region, Field::Region},
    {Field::Event, Field::Event},
    {Field::ResourceType, Field::Event},
    {Field::Source, Field::Source},
    {Field::Service, Field::Event},
    {Field::Type, Field::Event},
    {Field::Rw, Field::Event},
    {Field::Category, Field::Event},
    {Field::Bytes, Field::Bytes},
    {Field::Error, Field::Error},
    {Field::Message, Field::Error},
}};

} // namespace

SegmentBuilder::SegmentBuilder(SharedDictionaries& dictionaries, std::size_t rowLimit)
    : m_dictionaries(dictionaries), m_rowLimit(rowLimit)
{
    assert(rowLimit > 0 && rowLimit <= maxSegmentRows);
}

void SegmentBuilder::add(const EventFields& event, RecordPlace place)
{
    const auto id = event[Field::Id];
    const auto request = event[Field::Request];
    const auto idHash = shortHash(id);
    m_rows.push_back({event.time.seconds, idHash, static_cast<std::uint32_t>(m_rows.size())});
    m_requestHashes.push_back(request == id ? idHash : shortHash(request));
    addTexts(event, std::make_index_sequence<textColumns.size()>());
    m_resources.add(event[Field::Resource]);
    if (m_resources.isFull()) {
        addResources();
    }
    addBlanks(event.blanks);
    m_columns[traitsColumn].add(event.traits.packed());
    m_columns[fileColumn].add(place.file);
    m_places.push_back(place);
    if (!event.userIds.back().empty()) {
        m_dictionaries.userNames().add(event.userIds.front(), event.userIds.back(), event[Field::User]);
    }
}

void SegmentBuilder::cutTornRow()
{
    addResources();
    const auto whole = m_places.size();
    m_rows.resize(whole);
    m_requestHashes.resize(whole);
    for (auto& column : m_columns) {
        column.cutTo(whole);
    }
}

template<Field field, Field leader>
[[gnu::always_inline]] inline void SegmentBuilder::addText(const EventFields& event, Codes& codes)
{
    constexpr auto column = columnIndex(field);
    auto& code = codes[static_cast<std::size_t>(field)];
    if constexpr (field == leader) {
        code = m_internCaches[column].intern(event[field], m_texts[column]);
    } else {
        code = m_internCaches[column].internAfter(codes[static_cast<std::size_t>(leader)], event[field],
                                                  m_texts[column]);
    }
    m_columns[column].add(code);
}

//! One after another, each with code of its own: so the processor learns for each column how long its texts
//! are and whether they repeat.
template<std::size_t... index>
void SegmentBuilder::addTexts(const EventFields& event, std::index_sequence<index...>)
{
    Codes codes; // NOLINT(cppcoreguidelines-pro-type-member-init): a leader's comes first
    (addText<textColumns[index].field, textColumns[index].leader>(event, codes), ...);
}

void SegmentBuilder::addBlanks(const BlankFields& blanks)
{
    m_columns[blanksColumn].add(m_internCaches[blanksColumn].intern(blanks.bytes(), m_texts[blanksColumn]));
}

void SegmentBuilder::addResources()
{
    constexpr auto column = columnIndex(Field::Resource);
    for (const auto code : m_resources.lookUp(m_texts[column])) {
        m_columns[column].add(code);
    }
}

std::vector<SegmentPtr> SegmentBuilder::seal()
{
    addResources();
    sortRows();
    for (std::size_t column = 0; column < traitsColumn; ++column) {
        m_dictionaries.translate(column, m_texts[column], m_toShared[column]);
    }
    std::vector<SegmentPtr> segments;
    for (auto rest = std::span<const Row>(m_rows); !rest.empty();) {
        const auto lastSecond =
            rest.front().seconds + std::int64_t{std::numeric_limits<std::uint32_t>::max()};
        const auto end = std::partition_point(rest.begin(), rest.end(),
                                              [=](const Row& row) { return row.seconds <= lastSecond; });
        const auto count = static_cast<std::size_t>(end - rest.begin());
        segments.push_back(buildSegment(rest.first(count)));
        rest = rest.subspan(count);
    }
    startNext();
    return segments;
}

//! As the final order will be, so that segments need only be merged.
void SegmentBuilder::sortRows()
{
    std::sort(m_rows.begin(), m_rows.end(), [this](const Row& a, const Row& b) {
        if (a.seconds != b.seconds) {
            return a.seconds < b.seconds;
        }
        if (a.idHash != b.idHash) {
            return a.idHash < b.idHash;
        }
        const auto& first = m_places[a.index];
        const auto& second = m_places[b.index];
        return std::tie(first.file, first.offset) < std::tie(second.file, second.offset);
    });
}

SegmentPtr SegmentBuilder::buildSegment(std::span<const Row> rows)
{
    Segment::Parts parts;
    parts.base = {rows.front().seconds};
    bool requestDiffers = false;
    m_order.clear();
    parts.timeOffsets.reserve(rows.size());
    parts.idHashes.reserve(rows.size());
    parts.recordOffsets.reserve(rows.size());
    parts.requestHashes.reserve(rows.size());
    for (const auto& row : rows) {
        m_order.push_back(row.index);
        parts.timeOffsets.push_back(static_cast<std::uint32_t>(row.seconds - parts.base.seconds));
        parts.idHashes.push_back(row.idHash);
        parts.recordOffsets.push_back(m_places[row.index].offset);
        parts.requestHashes.push_back(m_requestHashes[row.index]);
        requestDiffers |= m_requestHashes[row.index] != row.idHash;
    }
    if (!requestDiffers) {
        parts.requestHashes = {};
    }
    for (std::size_t column = 0; column < columnCount; ++column) {
        parts.columns[column] = m_columns[column].column(m_order, globalCodes(column));
    }
    return std::make_shared<const Segment>(std::move(parts));
}

std::vector<Code> SegmentBuilder::globalCodes(std::size_t column) const
{
    const auto distinct = m_columns[column].distinct();
    std::vector<Code> codes(distinct.begin(), distinct.end());
    if (column < traitsColumn) {
        std::transform(codes.begin(), codes.end(), codes.begin(),
                       [&known = m_toShared[column]](Code code) { return known[code]; });
    }
    return codes;
}

void SegmentBuilder::startNext()
{
    for (auto& column : m_columns) {
        column.clear();
    }
    for (std::size_t column = 0; column < traitsColumn; ++column) {
        if (m_texts[column].size() > maxKeptTexts) {
            m_texts[column].clear();
            m_toShared[column].clear();
            m_internCaches[column].forget();
            m_columns[column].forgetCodes();
        }
    }
    m_rows.clear();
    m_places.clear();
    m_requestHashes.clear();
}

} // namespace trailscope
