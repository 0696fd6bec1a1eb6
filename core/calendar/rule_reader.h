// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar.h"

#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Reads values and rules of a calendar's file. Each function tells what is wrong with the value of \a key.
[[nodiscard]] Error wrongKey(std::string_view key, std::string_view reason);
[[nodiscard]] Result<std::string> readText(std::string_view key, simdjson::dom::element value);
[[nodiscard]] Result<std::vector<std::string>> readNames(std::string_view key, simdjson::dom::element value);
[[nodiscard]] Result<TimeZone> readZone(std::string_view key, simdjson::dom::element value);
[[nodiscard]] Result<WorkSpans> readSpans(std::string_view key, simdjson::dom::element value);
[[nodiscard]] Result<WorkWeek> readWeek(std::string_view key, simdjson::dom::element value);
[[nodiscard]] Result<Shift> readShift(std::string_view key, simdjson::dom::element value);
[[nodiscard]] Result<Override> readOverride(std::string_view key, simdjson::dom::element value);
//! Also `2026-10-03T22:00:00+09:00/2026-10-04T06:00:00+09:00`.
[[nodiscard]] Result<Maintenance> readMaintenance(std::string_view key, simdjson::dom::element value);

} // namespace trailscope
