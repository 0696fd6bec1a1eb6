// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! A recurrence rule of an iCalendar file (RFC 5545, 3.3.10) that comes back every year or every few years,
//! as public holidays do: by date (`FREQ=YEARLY`), by weekday (`FREQ=YEARLY;BYMONTH=11;BYDAY=4TH`) or by
//! both.
class YearlyRule {
public:
    //! \a text in upper case. BadArgument with the part that is not understood: another frequency, or a part
    //! that would need more than the days of a year.
    [[nodiscard]] static Result<YearlyRule> parse(std::string_view text);

    //! The days on which the rule falls from \a start on, up to the end of the year \a lastYear. \a start is
    //! where counting begins; it need not be among them.
    [[nodiscard]] std::vector<Date> days(const Date& start, int lastYear) const;

    //! Does it come back for ever, with neither COUNT nor UNTIL?
    [[nodiscard]] bool isEndless() const noexcept { return !m_count && !m_until; }

private:
    //! `4TH`: the fourth Thursday; `-1SU`: the last Sunday; `MO`: every Monday.
    struct Weekday {
        std::optional<int> ordinal; //!< of the month when months are named, otherwise of the year
        int weekday = 0;            //!< 0 Monday
    };

    [[nodiscard]] std::optional<Error> readPart(std::string_view key, std::string_view value);
    [[nodiscard]] bool fallsOn(const Date& date, const Date& start) const;
    [[nodiscard]] bool isWeekday(const Weekday& rule, const Date& date) const;

    static std::optional<Weekday> parseWeekday(std::string_view text);

    int m_interval = 1;
    std::optional<int> m_count;
    std::optional<Date> m_until;
    std::vector<int> m_months;
    std::vector<int> m_monthDays; //!< -1 is the month's last
    std::vector<Weekday> m_weekdays;
};

//! `20261012`, also in front of a time.
[[nodiscard]] std::optional<Date> parseIcalDate(std::string_view text);

} // namespace trailscope
