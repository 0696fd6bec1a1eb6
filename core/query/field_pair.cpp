// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_pair.h"

#include "core/base/bits.h"
#include "core/query/text_pattern.h"

#include <algorithm>

namespace trailscope {

namespace {

bool isWithin(Match match, int order) noexcept
{
    switch (match) {
    case Match::Less:
        return order < 0;
    case Match::LessEqual:
        return order <= 0;
    case Match::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

} // namespace

bool pairMatches(Match match, std::string_view value, std::string_view other)
{
    if (value.empty() || other.empty()) {
        return false;
    }
    if (match == Match::Equal) {
        return areEqualValues(value, other);
    }
    if (match == Match::Contains) {
        return TextPattern::anywhere(escapedText(other)).matches(value);
    }
    const auto order = areEqualValues(value, other) ? std::optional(0) : compareValues(value, other);
    return order && isWithin(match, *order);
}

bool storedPairMatches(Match match, std::string_view value, std::string_view other)
{
    if (!isStoredList(value) && !isStoredList(other)) {
        return pairMatches(match, value, other);
    }
    const auto others = membersOf(other);
    for (const auto one : membersOf(value)) {
        if (std::any_of(others.begin(), others.end(),
                        [&](std::string_view second) { return pairMatches(match, one, second); })) {
            return true;
        }
    }
    return false;
}

Share FieldPairScan::scan(const Plan::FieldPair& step, const Segment& segment, const EventStore& store,
                          Bits bits)
{
    if (step.equal) {
        return scanEqual(step, segment, bits);
    }
    compareTexts(step, segment, store, bits);
    return Share::Some;
}

Share FieldPairScan::scanEqual(const Plan::FieldPair& step, const Segment& segment, Bits bits)
{
    const auto left = segment.column(step.left);
    const auto right = segment.column(step.right);
    if (!haveCommonNumber(left, right, *step.equal)) {
        return Share::None;
    }
    fillNumbers(left, step.equal->left, m_left);
    fillNumbers(right, step.equal->right, m_right);
    std::fill(bits.begin(), bits.end(), 0);
    for (std::size_t row = 0; row < left.rowCount; ++row) {
        const bool isEqual = m_left[row] == m_right[row] && m_left[row] != 0;
        bits[row / wordBits] |= std::uint64_t{isEqual ? 1U : 0U} << (row % wordBits);
    }
    return Share::Some;
}

//! Does any value of the one column equal any of the other?
bool FieldPairScan::haveCommonNumber(const ColumnView& left, const ColumnView& right,
                                     const EqualValues& equal)
{
    m_occurs.assign(equal.numbers, false);
    for (const auto code : left.toGlobal) {
        m_occurs[equal.left[code]] = true;
    }
    m_occurs[0] = false;
    return std::any_of(right.toGlobal.begin(), right.toGlobal.end(),
                       [&](Code code) { return m_occurs[equal.right[code]]; });
}

//! Sets \a byRow to each row's number.
void FieldPairScan::fillNumbers(const ColumnView& column, const std::vector<Code>& numbers,
                                std::vector<Code>& byRow)
{
    m_byLocal.resize(column.localCount());
    std::transform(column.toGlobal.begin(), column.toGlobal.end(), m_byLocal.begin(),
                   [&numbers](Code code) { return numbers[code]; });
    byRow.assign(column.rowCount, m_byLocal.front());
    column.visit(
        [&](auto locals) {
            std::transform(locals.begin(), locals.end(), byRow.begin(),
                           [this](auto local) { return m_byLocal[local]; });
        },
        [] {});
}

void FieldPairScan::compareTexts(const Plan::FieldPair& step, const Segment& segment, const EventStore& store,
                                 Bits bits)
{
    constexpr std::size_t mostAnswers = std::size_t{1} << 22U;
    const auto left = segment.column(step.left);
    const auto right = segment.column(step.right);
    const auto& values = store.dictionary(step.left);
    const auto& others = store.dictionary(step.right);
    const auto compare = [&](std::size_t row) {
        return storedPairMatches(step.match, values.stored(left.global(row)),
                                 others.stored(right.global(row)));
    };
    const auto pairs = left.localCount() * right.localCount();
    const bool canKeep = pairs <= mostAnswers;
    m_answers.assign(canKeep ? pairs : 0, Answer::Unknown);
    std::fill(bits.begin(), bits.end(), 0);
    for (std::size_t row = 0; row < segment.rowCount(); ++row) {
        auto answer = Answer::Unknown;
        auto& kept = canKeep ? m_answers[left.local(row) * right.localCount() + right.local(row)] : answer;
        if (kept == Answer::Unknown) {
            kept = compare(row) ? Answer::Yes : Answer::No;
        }
        bits[row / wordBits] |= std::uint64_t{kept == Answer::Yes ? 1U : 0U} << (row % wordBits);
    }
}

} // namespace trailscope
