// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_search.h"
#include "core/query/file_rows.h"
#include "core/query/plan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! Which records of a file hold the texts that a plan seeks in whole records. The file's text is searched
//! from end to end, which is several times as fast as taking it apart into records; only where something is
//! found is it asked whose record that is. One a thread.
class RecordTexts {
public:
    //! \a plan outlives this.
    explicit RecordTexts(const Plan& plan);

    //! \a rows ascend by offset.
    void search(std::string_view fileText, std::span<const RowPlace> rows);

    //! Does the row with that index among those last searched match the plan? Nothing when the texts alone
    //! don't tell, as when the record has characters escaped.
    [[nodiscard]] std::optional<bool> decide(std::size_t index) const { return decide(m_plan, index); }

private:
    struct Sought {
        const Plan::Record* step = nullptr;
        std::vector<TextSearch> texts;  //!< any of them
        bool suffices = true;           //!< does a record that holds one match?
        std::vector<std::uint8_t> hits; //!< by index of the row: 1 where its record holds one
    };

    void collect(const Plan& plan);
    [[nodiscard]] std::optional<bool> decide(const Plan& plan, std::size_t index) const;
    [[nodiscard]] std::optional<bool> decideStep(const Plan& plan, std::size_t index) const;
    //! And: unless \a decisive is false. Or: unless it is true.
    [[nodiscard]] std::optional<bool> decideAll(const Plan& plan, std::size_t index, bool decisive) const;

    const Plan& m_plan;
    std::vector<Sought> m_sought;
    TextSearch m_escape{"\\u"};
    std::vector<std::uint8_t> m_escaped; //!< as Sought::hits: records that may hold characters escaped
};

} // namespace trailscope
