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

//! The same for texts as dictionaries keep them: one member of a list on each side is enough.
[[nodiscard]] bool storedPairMatches(Match match, std::string_view value, std::string_view other);

//! Answers Plan::FieldPair for one segment after another. One a thread.
class FieldPairScan {
public:
    using Bits = std::span<std::uint64_t>;

    //! Sets bit i of \a bits where row i matches; the bits behind the last row become 0. Only written when
    //! the answer is Some.
    [[nodiscard]] Share scan(const Plan::FieldPair& step, const Segment& segment, const EventStore& store,
                             Bits bits);

private:
    enum class Answer : std::uint8_t { Unknown, No, Yes };

    [[nodiscard]] Share scanEqual(const Plan::FieldPair& step, const Segment& segment, Bits bits);
    [[nodiscard]] bool haveCommonNumber(const ColumnView& left, const ColumnView& right,
                                        const EqualValues& equal);
    void fillNumbers(const ColumnView& column, const std::vector<Code>& numbers, std::vector<Code>& byRow);

    //! Each pair of values that occurs is compared once a segment as long as there are not too many, so that
    //! a row costs a look-up.
    void compareTexts(const Plan::FieldPair& step, const Segment& segment, const EventStore& store,
                      Bits bits);

    std::vector<Answer> m_answers; //!< by local code of the one column, then of the other
    std::vector<bool> m_occurs;    //!< by number, in the left column
    std::vector<Code> m_byLocal;
    std::vector<Code> m_left;  //!< the number of each row's value
    std::vector<Code> m_right; //!< of its other value
};

} // namespace trailscope
