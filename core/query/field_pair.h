// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/code_scan.h"
#include "core/query/plan.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace trailscope {

//! How two values of one event compare, for Equal, Contains and the comparisons. Never, when one of them is
//! empty or missing. Equal and Contains know no case; `<` and its like compare as compareValues() does.
[[nodiscard]] bool pairMatches(Match match, std::string_view value, std::string_view other);

//! Answers Plan::FieldPair for one segment after another. Each pair of values that occurs is compared once a
//! segment as long as there are not too many, so that a row costs a look-up. One a thread.
class FieldPairScan {
public:
    //! Sets bit i of \a bits where row i matches; the bits behind the last row become 0.
    void scan(const Plan::FieldPair& step, const Segment& segment, const EventStore& store,
              std::span<std::uint64_t> bits);

private:
    enum class Answer : std::uint8_t { Unknown, No, Yes };

    std::vector<Answer> m_answers; //!< by local code of the one column, then of the other
};

} // namespace trailscope
