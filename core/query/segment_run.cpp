// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/segment_run.h"

#include "core/base/bits.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace trailscope {

namespace {

//! Fills the words of a segment with \a rows rows with ones.
void setAll(std::span<std::uint64_t> bits, std::size_t rows) noexcept
{
    std::fill(bits.begin(), bits.end(), 0);
    setRange(bits, 0, rows);
}

bool isEmpty(std::span<const std::uint64_t> bits) noexcept
{
    std::uint64_t any = 0;
    for (const auto word : bits) {
        any |= word;
    }
    return any == 0;
}

} // namespace

void SegmentRun::run(const Plan& plan, std::size_t segment, std::span<std::uint64_t> bits)
{
    m_segment = segment;
    switch (evaluate(plan, m_undecided, bits)) {
    case Share::None:
        std::fill(bits.begin(), bits.end(), 0);
        break;
    case Share::All:
        setAll(bits, this->segment().rowCount());
        break;
    case Share::Some:
        break;
    }
}

Share SegmentRun::evaluate(const Plan& plan, Undecided undecided, Bits bits)
{
    switch (plan.kind) {
    case Plan::Kind::Everything:
        return Share::All;
    case Plan::Kind::Nothing:
        return Share::None;
    case Plan::Kind::And:
        return evaluateAnd(plan, undecided, bits);
    case Plan::Kind::Or:
        return evaluateOr(plan, undecided, bits);
    case Plan::Kind::Not:
        return evaluateNot(plan, undecided, bits);
    case Plan::Kind::Step:
        break;
    }
    return evaluateStep(plan, undecided, bits);
}

std::span<std::uint64_t> SegmentRun::scratch(std::size_t size)
{
    if (m_scratch.size() <= m_depth) {
        m_scratch.emplace_back();
    }
    auto& words = m_scratch[m_depth];
    words.resize(std::max(words.size(), size));
    return std::span(words).first(size);
}

Share SegmentRun::evaluateAnd(const Plan& plan, Undecided undecided, Bits bits)
{
    auto share = Share::All;
    const auto other = scratch(bits.size());
    ++m_depth;
    for (const auto& child : plan.children) {
        const bool isFirst = share == Share::All;
        const auto one = evaluate(child, undecided, isFirst ? bits : other);
        if (one == Share::All) {
            continue;
        }
        if (one == Share::Some && !isFirst) {
            std::transform(bits.begin(), bits.end(), other.begin(), bits.begin(), std::bit_and<>());
        }
        share = one == Share::None || isEmpty(bits) ? Share::None : Share::Some;
        if (share == Share::None) {
            break;
        }
    }
    --m_depth;
    return share;
}

Share SegmentRun::evaluateOr(const Plan& plan, Undecided undecided, Bits bits)
{
    auto share = Share::None;
    const auto other = scratch(bits.size());
    ++m_depth;
    for (const auto& child : plan.children) {
        const bool isFirst = share == Share::None;
        const auto one = evaluate(child, undecided, isFirst ? bits : other);
        if (one == Share::None) {
            continue;
        }
        if (one == Share::Some && !isFirst) {
            std::transform(bits.begin(), bits.end(), other.begin(), bits.begin(), std::bit_or<>());
        }
        share = one;
        if (share == Share::All) {
            break;
        }
    }
    --m_depth;
    return share;
}

Share SegmentRun::evaluateNot(const Plan& plan, Undecided undecided, Bits bits)
{
    const auto inside = undecided == Undecided::Included ? Undecided::Excluded : Undecided::Included;
    const auto share = evaluate(plan.children.front(), inside, bits);
    if (share != Share::Some) {
        return share == Share::None ? Share::All : Share::None;
    }
    std::transform(bits.begin(), bits.end(), bits.begin(), std::bit_not<>());
    if (const auto used = segment().rowCount() % 64; used != 0) {
        bits.back() &= (std::uint64_t{1} << used) - 1;
    }
    return Share::Some;
}

Share SegmentRun::evaluateStep(const Plan& plan, Undecided undecided, Bits bits)
{
    if (const auto* times = std::get_if<Plan::Times>(&plan.step)) {
        return scanTimes(*times, bits);
    }
    if (const auto* rows = std::get_if<Plan::Rows>(&plan.step)) {
        return scanRows(*rows, bits);
    }
    if (const auto* codes = std::get_if<Plan::Codes>(&plan.step)) {
        return scanCodeStep(*codes, bits);
    }
    if (const auto* blanks = std::get_if<Plan::Blanks>(&plan.step)) {
        return scanMatches(segment().blanks(), blanks->matches, bits);
    }
    if (const auto* pair = std::get_if<Plan::FieldPair>(&plan.step)) {
        return m_pairs.scan(*pair, segment(), m_store, bits);
    }
    if (const auto* own = std::get_if<Plan::OwnHours>(&plan.step)) {
        own->hours->setRows(segment(), bits);
        return Share::Some;
    }
    if (const auto* hashes = std::get_if<Plan::Hashes>(&plan.step)) {
        return hashes->test && undecided == Undecided::Excluded
                 ? Share::None
                 : scanHashes(segment().hashes(hashes->field), hashes->hashes, bits);
    }
    return undecided == Undecided::Excluded ? Share::None : Share::All;
}

Share SegmentRun::scanTimes(const Plan::Times& step, Bits bits) const
{
    const auto& rows = segment();
    const auto first = rows.baseTime();
    const auto last = rows.time(rows.rowCount() - 1);
    auto range = std::upper_bound(step.ranges.begin(), step.ranges.end(), first,
                                  [](Timestamp time, const TimeRange& other) { return time < other.end; });
    if (range == step.ranges.end() || range->begin > last) {
        return Share::None;
    }
    if (range->begin <= first && range->end > last) {
        return Share::All;
    }
    std::fill(bits.begin(), bits.end(), 0);
    for (; range != step.ranges.end() && range->begin <= last; ++range) {
        const auto [begin, end] = rows.rowsIn(*range);
        setRange(bits, begin, end);
    }
    return Share::Some;
}

Share SegmentRun::scanRows(const Plan::Rows& step, Bits bits) const
{
    const auto words = std::as_const(*step.rows).words(m_segment);
    std::copy(words.begin(), words.end(), bits.begin());
    return Share::Some;
}

Share SegmentRun::scanCodeStep(const Plan::Codes& step, Bits bits)
{
    const auto column = segment().column(step.field);
    if (step.count == 1) {
        if (const auto share = scanOneCode(column, step.first, bits)) {
            return *share;
        }
    }
    return scanMatches(column, step.matches, bits);
}

Share SegmentRun::scanMatches(const ColumnView& column, std::span<const std::uint8_t> matches, Bits bits)
{
    m_selected.resize(column.localCount());
    const auto count = selectLocals(column.toGlobal, matches, m_selected);
    return scanCodes(column, m_selected, count, bits);
}

} // namespace trailscope
