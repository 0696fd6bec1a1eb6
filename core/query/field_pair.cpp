// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_pair.h"

#include "core/base/text.h"
#include "core/query/text_pattern.h"

#include <algorithm>

namespace trailscope {

namespace {

bool isAscii(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool areEqual(std::string_view value, std::string_view other)
{
    if (equalsIgnoreCase(value, other)) {
        return true;
    }
    return !isAscii(value) && !isAscii(other) && TextPattern::whole(escapedText(other)).matches(value);
}

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
        return areEqual(value, other);
    }
    if (match == Match::Contains) {
        return TextPattern::anywhere(escapedText(other)).matches(value);
    }
    const auto order = areEqual(value, other) ? std::optional(0) : compareValues(value, other);
    return order && isWithin(match, *order);
}

void FieldPairScan::scan(const Plan::FieldPair& step, const Segment& segment, const EventStore& store,
                         std::span<std::uint64_t> bits)
{
    constexpr std::size_t mostAnswers = std::size_t{1} << 22U;
    const auto left = segment.column(step.left);
    const auto right = segment.column(step.right);
    const auto& values = store.dictionary(step.left);
    const auto& others = store.dictionary(step.right);
    const auto compare = [&](std::size_t row) {
        return pairMatches(step.match, values.text(left.global(row)), others.text(right.global(row)));
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
        bits[row / 64] |= std::uint64_t{kept == Answer::Yes ? 1U : 0U} << (row % 64);
    }
}

} // namespace trailscope
