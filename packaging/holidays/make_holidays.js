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

// The Cabinet Office publishes a year's days each February of the year before: the package was made in October 2025.
// What it says about later years is worked out from today's law and the expected equinoxes, and left out.
const japan = require(path.join(packages, 'holiday_jp', 'lib', 'holidays.js'));
write('holidays-jp.json', {
  version: 1, country: 'jp', firstYear: 1970, lastYear: 2026,
  source: 'npm package @holiday-jp/holiday_jp 2.5.1 (https://github.com/holiday-jp/holiday_jp-js)',
  licence: 'MIT, see holiday_jp.LICENSE', copyright: 'Copyright (c) 2016 holiday-jp',
}, Object.values(japan).map((day) => [day.date, [day.name, day.name_en]]).filter(isBetween(1970, 2026)), []);

// The State Council announces a year in the autumn before.
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
