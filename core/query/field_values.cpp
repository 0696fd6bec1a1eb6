// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_values.h"

#include "core/base/text.h"
#include "core/event/traits.h"

#include <array>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 2> noYes{"no", "yes"};
constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 7> longWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 24> hours{"0",  "1",  "2",  "3",  "4",  "5",  "6",  "7",
                                                 "8",  "9",  "10", "11", "12", "13", "14", "15",
                                                 "16", "17", "18", "19", "20", "21", "22", "23"};

std::optional<std::size_t> indexOf(std::span<const std::string_view> values, std::string_view typed) noexcept
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (equalsIgnoreCase(values[i], typed)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace

std::span<const std::string_view> knownValues(Field field) noexcept
{
    if (isTraitField(field)) {
        return traitValues(field);
    }
    switch (field) {
    case Field::OffHours:
    case Field::Holiday:
    case Field::Streak:
        return noYes;
    case Field::Weekday:
        return weekdays;
    case Field::Hour:
        return hours;
    default:
        return {};
    }
}

std::optional<std::size_t> findKnownValue(Field field, std::string_view typed) noexcept
{
    const auto values = knownValues(field);
    if (const auto found = indexOf(values, typed)) {
        return found;
    }
    if (field == Field::Weekday) {
        const bool isNumber = typed.size() == 1 && typed.front() >= '1' && typed.front() <= '7';
        return isNumber ? static_cast<std::size_t>(typed.front() - '1') : indexOf(longWeekdays, typed);
    }
    if (field == Field::Hour && typed.size() == 2 && typed.front() == '0') {
        return indexOf(values, typed.substr(1));
    }
    if (equalsIgnoreCase(typed, "true")) {
        return indexOf(values, "yes");
    }
    return equalsIgnoreCase(typed, "false") ? indexOf(values, "no") : std::nullopt;
}

} // namespace trailscope
