#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# npm @holiday-jp/holiday_jp 2.5.1 names a Japanese substitute holiday after the holiday of the day before, not after the
# holiday that it stands in for.
#
# Expected: when 3 May (Constitution Memorial Day) is a Sunday, 6 May is its substitute day and is named after it. The
#           law (Act on National Holidays, article 3, paragraph 2) gives a substitute to the holiday that falls on a
#           Sunday: the nearest day after it that is no holiday.
# Happens:  6 May 2026 is named "こどもの日 振替休日", after Children's Day, which is a Tuesday that year. The same in
#           2008, 2009, 2014, 2015 and 2025, but not in 2020, where the name is right.
# Source:   https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html (Cabinet Office, national holidays)
# Matters:  a report that says why a login on 6 May was off-hours gives the wrong reason. Trailscope works out the name
#           (packaging/holidays/make_holidays.js).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @holiday-jp/holiday_jp@2.5.1 >/dev/null
node <<'JS'
const days = Object.values(require('@holiday-jp/holiday_jp/lib/holidays.js'));
const byDate = new Map(days.map((day) => [day.date, day.name]));
const dayBefore = (date) => new Date(Date.parse(date) - 86400000).toISOString().slice(0, 10);
const isSunday = (date) => new Date(date).getUTCDay() === 0;

function standsInFor(date) {
  let at = dayBefore(date);
  while (!isSunday(at)) at = dayBefore(at);
  return byDate.get(at);
}

const version = require('@holiday-jp/holiday_jp/package.json').version;
const wrong = days.filter((day) => day.name.endsWith(' 振替休日') && day.date >= '2008' && day.date < '2027')
  .map((day) => ({ date: day.date, name: day.name.replace(' 振替休日', ''), right: standsInFor(day.date) }))
  .filter((day) => day.name !== day.right);
console.log(`@holiday-jp/holiday_jp ${version}: substitute days from 2008 to 2026 that are named after another holiday`);
for (const day of wrong) console.log(`  ${day.date}: named after ${day.name}, stands in for ${day.right}`);
const expected = ['2008-05-06', '2009-05-06', '2014-05-06', '2015-05-06', '2025-05-06', '2026-05-06'];
const same = version === '2.5.1' && JSON.stringify(wrong.map((day) => day.date)) === JSON.stringify(expected);
console.log(same ? 'as described' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
