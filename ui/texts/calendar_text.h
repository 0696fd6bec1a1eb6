// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_days.h"

#include <QDate>
#include <QString>

namespace trailscope::ui {

[[nodiscard]] QDate toQDate(const Date& date);

//! The calendar's name; that of the standard one in the user's language.
[[nodiscard]] QString calendarTitle(const Calendar& calendar);

//! `a day off`: the kind of a day in a few words.
[[nodiscard]] QString dayKindText(DayFacts::Kind kind);

//! `Monday, 12 October 2026: a holiday, スポーツの日 (Sports Day). Nobody works.`
[[nodiscard]] QString daySentence(const Date& date, const DayFacts& facts);

//! Of which years public holidays are known, as a sentence.
[[nodiscard]] QString holidayYearsSentence(const Calendar& calendar);

//! `zone data 2025b`: by which version of the tz database the calendar's clocks are read; empty when it needs
//! none.
[[nodiscard]] QString zoneDataText(const Calendar& calendar);

//! Says that the zone data is older than events of the range; empty when it isn't.
[[nodiscard]] QString oldZoneDataSentence(const Calendar& calendar, const TimeRange& range);

//! Says that holidays of some years of the range are not known; empty when they are, or when none are asked
//! for.
[[nodiscard]] QString unknownHolidaysSentence(const Calendar& calendar, const TimeRange& range);

} // namespace trailscope::ui
