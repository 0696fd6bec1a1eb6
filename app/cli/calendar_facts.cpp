// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_facts.h"

#include "app/cli/json_parts.h"
#include "app/cli/output.h"
#include "core/calendar/calendar_file.h"
#include "core/calendar/zone_data.h"

namespace trailscope::cli {

namespace {

bool isZoneDataOld(const QueryContext& context)
{
    const auto period = context.store->period();
    return period && isZoneDataOlderThan(*period, *context.calendar);
}

} // namespace

std::string calendarFactsJson(const QueryContext& context)
{
    const auto& calendar = *context.calendar;
    const auto zoneData = usesZoneData(calendar) ? jsonString(zoneDataVersion()) : "null";
    return "{" + member("name", jsonString(calendar.name)) + ","
         + member("zone", jsonString(calendar.zone.name())) + ","
         + member("sha256", jsonString(calendarHash(calendar))) + "," + member("zoneData", zoneData) + ","
         + member("zoneDataIsOlder", isZoneDataOld(context) ? "true" : "false") + "}";
}

std::string calendarWords(const Calendar& calendar)
{
    return "calendar '" + calendar.name + "', " + calendar.zone.name() + ", SHA-256 " + calendarHash(calendar)
         + (usesZoneData(calendar) ? ", zone data " + zoneDataVersion() : std::string());
}

std::string oldZoneDataNote(const QueryContext& context)
{
    return isZoneDataOld(context) ? "zone data " + zoneDataVersion()
                                        + " is older than the last events: clocks may have changed since; "
                                          "update the system's time "
                                          "zones (tzdata)"
                                  : std::string();
}

} // namespace trailscope::cli
