// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trailscope {

//! Consecutive days.
struct DayStretch {
    std::int64_t firstDay = 0;  //!< since 1970-01-01
    std::size_t firstIndex = 0; //!< among the days of all stretches

    bool operator==(const DayStretch&) const = default;
};

//! The days that a coverage looks at: all from the first to the last with an event or a file, but for long
//! silences of everything. So one event of a wrong year costs no memory, and hides no gap by making every
//! other day rare. Days have indices, those of the silences none.
class DayStretches {
public:
    DayStretches() = default;

    //! \a busy are the days since 1970-01-01 on which something happened, ascending, each once.
    explicit DayStretches(const std::vector<std::int64_t>& busy);

    [[nodiscard]] std::size_t dayCount() const noexcept { return m_dayCount; }

    [[nodiscard]] const std::vector<DayStretch>& stretches() const noexcept { return m_stretches; }

    //! The day with an index below dayCount().
    [[nodiscard]] std::int64_t dayAt(std::size_t index) const noexcept;

    //! The index of a day in one of the stretches.
    [[nodiscard]] std::size_t indexOf(std::int64_t day) const noexcept;

    //! Is it the index of a stretch's first day?
    [[nodiscard]] bool begins(std::size_t index) const noexcept;

private:
    std::vector<DayStretch> m_stretches;
    std::size_t m_dayCount = 0;
};

} // namespace trailscope
