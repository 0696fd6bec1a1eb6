// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Working time of one day in minutes after midnight, [begin, end). An end past 1,440 runs into the next day.
struct WorkSpan {
    int beginMinute = 0;
    int endMinute = 0;

    bool operator==(const WorkSpan&) const = default;
};

//! The working time that begins on one day; none: nobody works.
using WorkSpans = std::vector<WorkSpan>;

//! By weekday, 0 Monday.
using WorkWeek = std::array<WorkSpans, 7>;

//! What a week's days are called in files.
inline constexpr std::array<std::string_view, 7> weekdayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

//! Reads `09:00-18:00`; `22:00-06:00` runs over midnight, `00:00-24:00` is the whole day.
[[nodiscard]] std::optional<WorkSpan> parseWorkSpan(std::string_view text);

//! Reads `09:00-12:00, 13:00-18:00`; an empty text is no working time.
[[nodiscard]] std::optional<WorkSpans> parseWorkSpans(std::string_view text);

//! What the functions above read.
[[nodiscard]] std::string formatWorkSpan(const WorkSpan& span);
[[nodiscard]] std::string formatWorkSpans(const WorkSpans& spans);

} // namespace trailscope
