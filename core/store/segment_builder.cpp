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

constexpr std::size_t traitsColumn = columnCount - 2;
constexpr std::size_t fileColumn = columnCount - 1;

} // namespace

SegmentBuilder::SegmentBuilder(SharedDictionaries& dictionaries, std::size_t rowLimit)
    : m_dictionaries(dictionaries), m_rowLimit(rowLimit)
{
    assert(rowLimit > 0 && rowLimit <= maxSegmentRows);
}

void SegmentBuilder::add(const EventFields& event, RecordPlace place)
{
    m_rows.push_back(
        {event.time.seconds, shortHash(event[Field::Id]), static_cast<std::uint32_t>(m_rows.size())});
    std::size_t column = 0;
    for (auto field = Field::User; field < Field::Id;
         field = static_cast<Field>(static_cast<unsigned>(field) + 1)) {
        if (field != Field::Request) {
            m_codes[column].push_back(m_texts[column].intern(event[field]));
            ++column;
        }
    }
    m_codes[traitsColumn].push_back(event.traits.packed());
    m_codes[fileColumn].push_back(place.file);
    m_recordOffsets.push_back(place.offset);
    m_requestHashes.push_back(shortHash(event[Field::Request]));
}

std::vector<SegmentPtr> SegmentBuilder::seal()
{
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.seconds, a.idHash, a.index) < std::tie(b.seconds, b.idHash, b.index);
    });
    for (std::size_t column = 0; column < traitsColumn; ++column) {
        m_dictionaries.translate(column, m_texts[column], m_toShared[column]);
    }
    std::vector<SegmentPtr> segments;
    for (auto rest = std::span<const Row>(m_rows); !rest.empty();) {
        const auto lastSecond =
            rest.front().seconds + std::int64_t{std::numeric_limits<std::uint32_t>::max()};
        const auto end =
            std::find_if(rest.begin(), rest.end(), [=](const Row& row) { return row.seconds > lastSecond; });
        const auto count = static_cast<std::size_t>(end - rest.begin());
        segments.push_back(buildSegment(rest.first(count)));
        rest = rest.subspan(count);
    }
    for (auto& codes : m_codes) {
        codes.clear();
    }
    m_rows.clear();
    m_recordOffsets.clear();
    m_requestHashes.clear();
    return segments;
}

SegmentPtr SegmentBuilder::buildSegment(std::span<const Row> rows)
{
    Segment::Parts parts;
    parts.base = {rows.front().seconds};
    bool requestDiffers = false;
    for (const auto& row : rows) {
        parts.timeOffsets.push_back(static_cast<std::uint32_t>(row.seconds - parts.base.seconds));
        parts.idHashes.push_back(row.idHash);
        parts.recordOffsets.push_back(m_recordOffsets[row.index]);
        parts.requestHashes.push_back(m_requestHashes[row.index]);
        requestDiffers |= m_requestHashes[row.index] != row.idHash;
    }
    if (!requestDiffers) {
        parts.requestHashes = {};
    }
    for (std::size_t column = 0; column < columnCount; ++column) {
        parts.columns[column] = buildColumn(column, rows);
    }
    return std::make_shared<const Segment>(std::move(parts));
}

CodeColumn SegmentBuilder::buildColumn(std::size_t column, std::span<const Row> rows)
{
    const auto& codes = m_codes[column];
    m_locals.start(*std::max_element(codes.begin(), codes.end()) + std::size_t{1}, rows.size());
    for (const auto& row : rows) {
        m_locals.add(codes[row.index]);
    }
    auto built = m_locals.finish();
    return column < traitsColumn ? std::move(built).translated(m_toShared[column]) : built;
}

} // namespace trailscope
