#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Howard Hinnant's date library, Debian packages libhowardhinnant-date-dev and libdate-tz3 3.0.1, reads a time zone from
# the system's files and ignores the rule at the end of each.
#
# Expected: the rule "EST5EDT,M3.2.0,M11.1.0" at the end of America/New_York holds for all years after the last change
#           that the file lists (RFC 8536, section 3.3): 1 July 2050 is at -04:00, as the C library says.
# Happens:  the library says -05:00 for July 2050. Debian's files list changes up to 2037. A file made by "zic -b slim",
#           the default since tzdata 2020b, lists only those up to 2007, so there July 2026 would be an hour off too.
#           The library's own reader of such rules, ptz.h, does not close the gap: it refuses the rule of Greenland
#           ("M3.5.0/-1"), though RFC 8536 allows hours from -167 to 167.
# Source:   https://www.rfc-editor.org/rfc/rfc8536#section-3.3
# Matters:  certificates, planned work and expiry dates in a trail lie decades ahead, and off-hours follow the clocks.
#           Trailscope continues a zone by its rule (core/calendar/posix_zone_rule.h).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
version=3.0.1+ds-5
apt-get download --quiet "libhowardhinnant-date-dev=$version" "libdate-tz3=$version" >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" root; done
cat >zone.cpp <<'CPP'
#include <chrono>
#include <cstdio>
#include <date/ptz.h>
#include <date/tz.h>
#include <exception>

static void tryRule(const char* rule, long long seconds)
{
    try {
        const auto offset = Posix::time_zone(rule).get_info(date::sys_seconds(std::chrono::seconds(seconds))).offset;
        std::printf("%lld\n", static_cast<long long>(offset.count() / 3600));
    } catch (const std::exception&) {
        std::puts("refused");
    }
}

int main()
{
    const date::sys_seconds summer2050(std::chrono::seconds(2540289600)); // 2050-07-01T12:00:00Z
    const auto offset = date::locate_zone("America/New_York")->get_info(summer2050).offset;
    std::printf("%lld\n", static_cast<long long>(offset.count() / 3600));
    tryRule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2540289600);
}
CPP
library=$(dirname "$(find root -name 'libdate-tz.so*' | head -n 1)")
g++ -std=c++17 -DUSE_OS_TZDB=1 -Iroot/usr/include zone.cpp "$(find "$library" -name 'libdate-tz.so.3*' | head -n 1)" -o zone
mapfile -t seen < <(LD_LIBRARY_PATH=$library ./zone)
c_library=$(TZ=America/New_York date -d @2540289600 +%:::z)
echo "libdate-tz3 $version: New York on 2050-07-01T12:00:00Z is ${seen[0]} hours from UTC; the C library says $c_library"
echo "rule at the end of the zone's file: $(tail -n 1 /usr/share/zoneinfo/America/New_York)"
echo "ptz.h, rule of Greenland: ${seen[1]}"
if [ "${seen[*]} $c_library" != "-5 refused -04" ]; then
    echo CHANGED
    exit 1
fi
echo "as described"
