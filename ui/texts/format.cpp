// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/format.h"

#include "ui/texts/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace trailscope::ui {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Format)
};

QString offsetText(std::int64_t seconds)
{
    const auto minutes = (seconds < 0 ? -seconds : seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(Timestamp time, const TimeZone& zone)
{
    constexpr qsizetype dateLength = 10;
    return formatTime(time, zone).left(dateLength);
}

} // namespace

QString formatCount(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString formatBytes(std::uint64_t sizeBytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(sizeBytes), 1, QLocale::DataSizeSIFormat);
}

QString formatDuration(std::int64_t seconds)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    if (seconds < minute) {
        return Format::tr("%1 s").arg(seconds);
    }
    if (seconds < hour) {
        return Format::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    }
    if (seconds < day) {
        return Format::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    }
    return Format::tr("%1 d %2 h").arg(seconds / day).arg(seconds % day / hour);
}

QString formatTime(Timestamp time, const TimeZone& zone)
{
    return toQString(zone.format(time));
}

QString formatTimeWithOffset(Timestamp time, const TimeZone& zone)
{
    return formatTime(time, zone) + QLatin1Char(' ') + offsetText(zone.offsetAt(time));
}

QString formatPeriod(const TimeRange& range, const TimeZone& zone)
{
    const QString first = dayText(range.begin, zone);
    const QString last = dayText(range.isEmpty() ? range.begin : Timestamp{range.end.seconds - 1}, zone);
    return first == last ? first : Format::tr("%1 to %2").arg(first, last);
}

QString formatZone(const TimeZone& zone, Timestamp time)
{
    return QStringLiteral("%1 (UTC%2)").arg(toQString(zone.name()), offsetText(zone.offsetAt(time)));
}

} // namespace trailscope::ui
