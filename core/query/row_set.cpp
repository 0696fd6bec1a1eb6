// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_set.h"

#include "core/base/bits.h"
#include "core/base/large_vector.h"
#include "core/query/segment_loop.h"

#include <cassert>

namespace trailscope {

namespace {

//! The lowest \a count bits, for a count below 64.
constexpr std::uint64_t lowBits(std::size_t count)
{
    return (std::uint64_t{1} << count) - 1;
}

} // namespace

RowSet::RowSet() : RowSet(std::make_shared<const RowLayout>())
{
}

RowSet::RowSet(std::shared_ptr<const RowLayout> layout)
    : m_layout(std::move(layout)), m_words(m_layout->wordCount())
{
}

RowSet RowSet::all(std::shared_ptr<const RowLayout> layout)
{
    RowSet set(std::move(layout));
    set.invert();
    return set;
}

std::span<std::uint64_t> RowSet::words(std::size_t segment) noexcept
{
    return std::span(m_words).subspan(m_layout->firstWord(segment), m_layout->wordsIn(segment));
}

std::span<const std::uint64_t> RowSet::words(std::size_t segment) const noexcept
{
    return std::span(m_words).subspan(m_layout->firstWord(segment), m_layout->wordsIn(segment));
}

void RowSet::add(RowId row) noexcept
{
    const auto segment = m_layout->segmentOf(row);
    const std::size_t local = row - m_layout->firstRow(segment);
    words(segment)[local / 64] |= std::uint64_t{1} << (local % 64);
}

bool RowSet::contains(RowId row) const noexcept
{
    const auto segment = m_layout->segmentOf(row);
    const std::size_t local = row - m_layout->firstRow(segment);
    return ((words(segment)[local / 64] >> (local % 64)) & 1U) != 0;
}

std::size_t RowSet::count() const noexcept
{
    return countBits(m_words);
}

std::size_t RowSet::count(std::size_t segment, std::size_t first, std::size_t last) const noexcept
{
    return countBits(words(segment), first, last);
}

std::vector<RowId> RowSet::rows() const
{
    std::vector<std::size_t> begins{0};
    for (std::size_t segment = 0; segment < m_layout->segmentCount(); ++segment) {
        begins.push_back(begins.back() + countBits(words(segment)));
    }
    auto rows = makeLargeVector<RowId>(begins.back());
    forEachSegment(m_layout->segmentCount(), {}, [&](unsigned, std::size_t segment) {
        auto* next = rows.data() + begins[segment];
        forEach(segment, [&next](RowId row) { *next++ = row; });
    });
    return rows;
}

RowSet& RowSet::operator&=(const RowSet& other) noexcept
{
    assert(*m_layout == *other.m_layout);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= other.m_words[i];
    }
    return *this;
}

RowSet& RowSet::operator|=(const RowSet& other) noexcept
{
    assert(*m_layout == *other.m_layout);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] |= other.m_words[i];
    }
    return *this;
}

RowSet& RowSet::operator-=(const RowSet& other) noexcept
{
    assert(*m_layout == *other.m_layout);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= ~other.m_words[i];
    }
    return *this;
}

void RowSet::invert() noexcept
{
    for (auto& word : m_words) {
        word = ~word;
    }
    for (std::size_t segment = 0; segment < m_layout->segmentCount(); ++segment) {
        const auto used = m_layout->rowsIn(segment) % 64;
        if (used != 0) {
            words(segment).back() &= lowBits(used);
        }
    }
}

bool RowSet::operator==(const RowSet& other) const noexcept
{
    return *m_layout == *other.m_layout && m_words == other.m_words;
}

} // namespace trailscope
