// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes resources/calendars/holidays-*.json from two npm packages. Run it when a new year was published, then raise
// the years below and look at the difference:
//
//     npm pack @holiday-jp/holiday_jp@2.5.1 chinese-days@1.5.7     # unpack into holiday_jp/ and chinese-days/
//     node make_holidays.js FOLDER_OF_BOTH ../../resources/calendars
const fs = require('fs');
const path = require('path');

const [packages, target] = process.argv.slice(2).map((folder) => path.resolve(folder));
const isBetween = (first, last) => ([date]) => date >= `${first}-01-01` && date <= `${last}-12-31`;

function write(name, facts, holidays, workdays) {
  const lines = (entries) => entries.sort().map(([date, value]) => `    "${date}": ${JSON.stringify(value)}`).join(',\n');
  const head = Object.entries(facts).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`).join('');
  const body = `  "holidays": {\n${lines(holidays)}\n  },\n  "workdays": {${workdays.length ? `\n${lines(workdays)}\n  ` : ''}}\n`;
  fs.writeFileSync(path.join(target, name), `{\n${head}${body}}\n`);
}

// The Cabinet Office publishes a year's days each February of the year before. The package was made in October 2025 and
// works later years out; its 17 days of 2027 are those that the Cabinet Office published on 2026-02-02. Later years are
// left out until they are published.
const japan = Object.values(require(path.join(packages, 'holiday_jp', 'lib', 'holidays.js')));
const japanByDate = new Map(japan.map((day) => [day.date, day]));
const dayBefore = (date) => new Date(Date.parse(date) - 86400000).toISOString().slice(0, 10);
const isSunday = (date) => new Date(date).getUTCDay() === 0;

// A substitute day stands in for the holiday that fell on the Sunday before it (Act on National Holidays, article 3,
// paragraph 2). The package names some after the holiday of the day before; see findings/.
function japaneseNames(day) {
  if (!day.name.endsWith(' 振替休日')) {
    // Called so in English since 2020: https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html
    return [day.name, day.name === 'スポーツの日' ? 'Sports Day' : day.name_en];
  }
  let sunday = dayBefore(day.date);
  while (!isSunday(sunday)) sunday = dayBefore(sunday);
  const holiday = japanByDate.get(sunday);
  return [`${holiday.name} 振替休日`, `Substitute for ${holiday.name_en}`];
}

write('holidays-jp.json', {
  version: 1, country: 'jp', firstYear: 1970, lastYear: 2027,
  source: 'npm package @holiday-jp/holiday_jp 2.5.1 (https://github.com/holiday-jp/holiday_jp-js), names of substitute days'
    + ' corrected, 2027 as published by the Cabinet Office on 2026-02-02',
  licence: 'MIT, see holiday_jp.LICENSE', copyright: 'Copyright (c) 2016 holiday-jp',
}, japan.map((day) => [day.date, japaneseNames(day)]).filter(isBetween(1970, 2027)), []);

// The State Council announces a year in the autumn before; 2027 was not announced by 2026-11-29.
const china = JSON.parse(fs.readFileSync(path.join(packages, 'chinese-days', 'dist', 'chinese-days.json'), 'utf8'));
const named = (days) => Object.entries(days).map(([date, names]) => {
  const [english, local] = names.split(',');
  return [date, [local, english]];
}).filter(isBetween(2004, 2026));
write('holidays-cn.json', {
  version: 1, country: 'cn', firstYear: 2004, lastYear: 2026,
  source: 'npm package chinese-days 1.5.7 (https://github.com/vsme/chinese-days)',
  licence: 'MIT, see chinese-days.LICENSE', copyright: 'Copyright (c) 2024 Yawei sun',
}, named(china.holidays), named(china.workdays));
