// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_picture.h"

#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace trailscope::ui {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Timeline)
};

QString widthText(BinWidth width)
{
    switch (width) {
    case BinWidth::Minute:
        return Timeline::tr("one bar a minute");
    case BinWidth::FiveMinutes:
        return Timeline::tr("one bar for 5 minutes");
    case BinWidth::Hour:
        return Timeline::tr("one bar an hour");
    case BinWidth::Day:
        return Timeline::tr("one bar a day");
    case BinWidth::Week:
        return Timeline::tr("one bar a week");
    }
    return {};
}

//! A bin's span, its end named only as far as it differs: `2026-10-01 09:00 to 10:00`.
QString spanText(Timestamp begin, Timestamp end, const TimeZone& zone)
{
    constexpr qsizetype upToMinutes = 16;
    constexpr qsizetype dateLength = 10;
    const auto first = formatTime(begin, zone).left(upToMinutes);
    const auto last = formatTime(end, zone).left(upToMinutes);
    const bool sameDay = first.left(dateLength) == last.left(dateLength);
    return Timeline::tr("%1 to %2").arg(first, sameDay ? last.mid(dateLength + 1) : last);
}

} // namespace

std::size_t TimelinePicture::total(std::size_t bin) const noexcept
{
    std::size_t total = 0;
    for (const auto& one : series) {
        total += one.counts[bin];
    }
    return total;
}

std::size_t TimelinePicture::highest() const noexcept
{
    std::size_t highest = 0;
    for (std::size_t bin = 0; bin < bins.count(); ++bin) {
        highest = std::max(highest, total(bin));
    }
    return highest;
}

QString TimelinePicture::holidayName(std::size_t bin) const
{
    return bins.width == BinWidth::Week ? QString() : toQString(calendar->at(bins.starts[bin]).holidayName);
}

bool TimelinePicture::isShaded(std::size_t bin) const
{
    return std::any_of(shaded.begin(), shaded.end(),
                       [time = bins.starts[bin]](const TimeRange& range) { return range.contains(time); });
}

QString TimelinePicture::describeBin(std::size_t bin) const
{
    const auto begin = bins.starts[bin];
    const auto all = total(bin);
    QStringList lines{spanText(begin, bins.starts[bin + 1], calendar->zone)};
    for (const auto& one : series) {
        const auto count = one.counts[bin];
        lines += all == 0
                   ? Timeline::tr("%1: %2").arg(one.title, formatCount(count))
                   : Timeline::tr("%1: %2 (%3 %)")
                         .arg(one.title, formatCount(count),
                              QLocale().toString(
                                  100.0 * static_cast<double>(count) / static_cast<double>(all), 'f', 0));
    }
    if (const auto name = holidayName(bin); !name.isEmpty()) {
        lines += Timeline::tr("Holiday: %1").arg(shownText(name));
    } else if (isShaded(bin)) {
        lines += bins.width == BinWidth::Day ? Timeline::tr("A day off")
                                             : Timeline::tr("Outside of working hours");
    }
    return lines.join(u'\n');
}

QString TimelinePicture::caption() const
{
    if (bins.count() == 0) {
        return {};
    }
    const auto text = Timeline::tr("%1, %2, %3")
                          .arg(formatPeriod({bins.starts.front(), bins.starts.back()}, calendar->zone),
                               toQString(calendar->zone.name()), widthText(bins.width));
    return shadedUser ? Timeline::tr("%1, shaded by the hours of %2").arg(text, shownText(*shadedUser))
                      : text;
}

} // namespace trailscope::ui
