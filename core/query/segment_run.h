// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/code_scan.h"
#include "core/query/field_pair.h"
#include "core/query/plan.h"

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace trailscope {

//! Runs a plan over one segment after another, with the columns alone. One a thread.
class SegmentRun {
public:
    //! What is said of rows that only their raw records can decide.
    enum class Undecided : std::uint8_t { Excluded, Included };

    //! \a store must outlive this.
    SegmentRun(const EventStore& store, Undecided undecided) : m_store(store), m_undecided(undecided) {}

    //! Sets \a bits, the segment's words of a row set, to the rows that match.
    void run(const Plan& plan, std::size_t segment, std::span<std::uint64_t> bits);

private:
    using Bits = std::span<std::uint64_t>;

    //! \a bits is written only when the answer is Some. \a undecided turns over inside a Not.
    [[nodiscard]] Share evaluate(const Plan& plan, Undecided undecided, Bits bits);
    [[nodiscard]] Share evaluateAnd(const Plan& plan, Undecided undecided, Bits bits);
    [[nodiscard]] Share evaluateOr(const Plan& plan, Undecided undecided, Bits bits);
    [[nodiscard]] Share evaluateNot(const Plan& plan, Undecided undecided, Bits bits);
    [[nodiscard]] Share evaluateStep(const Plan& plan, Undecided undecided, Bits bits);

    [[nodiscard]] Share scanTimes(const Plan::Times& step, Bits bits) const;
    [[nodiscard]] Share scanRows(const Plan::Rows& step, Bits bits) const;
    [[nodiscard]] Share scanCodeStep(const Plan::Codes& step, Bits bits);
    [[nodiscard]] Share scanMatches(const ColumnView& column, std::span<const std::uint8_t> matches,
                                    Bits bits);

    [[nodiscard]] const Segment& segment() const noexcept { return *m_store.segments()[m_segment]; }

    //! Scratch words, given back by shrinking m_depth again.
    [[nodiscard]] Bits scratch(std::size_t size);

    const EventStore& m_store;
    Undecided m_undecided;
    std::size_t m_segment = 0;
    std::size_t m_depth = 0;
    std::deque<std::vector<std::uint64_t>> m_scratch; //!< by depth of the plan
    std::vector<std::uint8_t> m_selected;
    FieldPairScan m_pairs;
};

} // namespace trailscope
