// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/people_painter.h"

#include "core/aggregate/timeline_counts.h"
#include "ui/base/theme.h"
#include "ui/charts/timeline_ticks.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace trailscope::ui {

namespace {

constexpr double padding = 6;
constexpr double reach = 6; //!< a mark that near is meant
constexpr std::size_t maxMeasuredNames = 300;

struct People {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::People)
};

QString kindText(const LoginMark& mark)
{
    if (mark.failed) {
        return mark.offHours ? People::tr("failed login outside of working hours")
                             : People::tr("failed login");
    }
    return mark.offHours ? People::tr("login outside of working hours") : People::tr("login");
}

void paintCross(QPainter& painter, const QPointF& middle, double radius, const QColor& color, double width)
{
    painter.setPen(QPen(color, width));
    painter.drawLine(middle + QPointF(-radius, -radius), middle + QPointF(radius, radius));
    painter.drawLine(middle + QPointF(-radius, radius), middle + QPointF(radius, -radius));
}

//! \a radius is that of an off-hours mark.
void paintMark(QPainter& painter, const QPointF& middle, double radius, const LoginMark& mark,
               const QPalette& colors)
{
    if (mark.failed) {
        const auto color = toneColor(Tone::Failure, colors);
        return mark.offHours ? paintCross(painter, middle, radius, color, 2.2)
                             : paintCross(painter, middle, radius * 0.55, color, 1.3);
    }
    if (!mark.offHours) {
        painter.setPen(QPen(toneColor(Tone::Success, colors), 1.3));
        painter.drawLine(middle + QPointF(0, -radius), middle + QPointF(0, radius));
        return;
    }
    painter.setPen(QPen(colors.color(QPalette::Base), 0.8));
    painter.setBrush(toneColor(Tone::Warning, colors));
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -radius), middle + QPointF(radius, 0),
                                   middle + QPointF(0, radius), middle + QPointF(-radius, 0)}));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

QString userTitle(const std::string& user)
{
    return user.empty() ? People::tr("(empty)") : shownText(user);
}

QString PeoplePicture::describeUser(std::size_t user) const
{
    const auto& one = people.users[user];
    return People::tr("%1: %2 logins, %3 of them outside of working hours; %4 failed, %5 of them outside of "
                      "working hours")
        .arg(userTitle(one.user), formatCount(one.counts.logins), formatCount(one.counts.offHours),
             formatCount(one.counts.failed), formatCount(one.counts.failedOffHours));
}

QString PeoplePicture::describeMark(std::size_t user, std::size_t mark) const
{
    const auto& one = people.users[user];
    const auto& login = people.marksOf(one)[mark];
    const auto text = QStringLiteral("%1, %2: %3")
                          .arg(userTitle(one.user), formatTime(login.time, calendar->zone), kindText(login));
    const auto holiday = calendar->at(login.time).holidayName;
    return holiday.empty() ? text : People::tr("%1 (%2)").arg(text, shownText(holiday));
}

Result<PeoplePicture> countPeople(const RowSet& rows, const QueryContext& context,
                                  const std::stop_token& stop)
{
    auto people = userLogins(rows, context, stop);
    if (!people.ok()) {
        return people.error();
    }
    PeoplePicture picture{std::move(people).value(), {}, {}, context.calendar};
    if (const auto period = periodOf(rows, *context.store)) {
        picture.bins = makeBins(*period, fittingWidth(*period, maxFittingBins), context.calendar->zone);
        const auto& users = picture.people.users;
        const auto& calendar = *context.calendar;
        picture.shaded =
            shadedTimes(users.size() == 1 ? Timetable(calendar, users.front().user) : Timetable(calendar),
                        picture.bins, calendar.zone);
    }
    return picture;
}

PeoplePainter::PeoplePainter(const PeoplePicture& picture, const QRectF& rect, const QFontMetricsF& metrics,
                             std::size_t firstUser)
    : m_picture(picture)
    , m_rect(rect)
    , m_metrics(metrics)
    , m_firstUser(firstUser)
    , m_rowHeight(metrics.height() + 4)
    , m_countTitles{People::tr("off-hours"), People::tr("failed"), People::tr("logins")}
{
    const auto& users = picture.people.users;
    for (std::size_t i = 0; i < std::min(users.size(), maxMeasuredNames); ++i) {
        m_nameWidth = std::max(m_nameWidth, m_metrics.horizontalAdvance(userTitle(users[i].user)));
    }
    m_nameWidth = std::min(m_nameWidth + 2 * padding, rect.width() / 4);
    for (const auto& title : m_countTitles) {
        m_countWidth = std::max(m_countWidth, m_metrics.horizontalAdvance(title) + padding);
    }
    const auto left =
        rect.left() + m_nameWidth + static_cast<double>(countColumns) * m_countWidth + 2 * padding;
    m_axis =
        QRectF(QPointF(left, rect.top() + m_rowHeight), QPointF(rect.right() - 2 * padding, rect.bottom()));
}

std::size_t PeoplePainter::fittingRows() const
{
    return static_cast<std::size_t>(std::max(1.0, std::floor(m_axis.height() / m_rowHeight)));
}

QRectF PeoplePainter::rowRect(std::size_t user) const
{
    const auto row = static_cast<double>(user) - static_cast<double>(m_firstUser);
    return {m_rect.left(), m_axis.top() + row * m_rowHeight, m_rect.width(), m_rowHeight};
}

double PeoplePainter::xOf(Timestamp time) const
{
    const auto& starts = m_picture.bins.starts;
    const auto share = static_cast<double>(time.seconds - starts.front().seconds)
                     / static_cast<double>(starts.back().seconds - starts.front().seconds);
    return m_axis.left() + share * m_axis.width();
}

QRectF PeoplePainter::countRect(const QRectF& row, std::size_t column) const
{
    return {row.left() + m_nameWidth + static_cast<double>(column) * m_countWidth, row.top(), m_countWidth,
            row.height()};
}

QPointF PeoplePainter::pointOf(const PeoplePlace& place) const
{
    const auto row = rowRect(place.user);
    if (!place.mark) {
        return {row.left() + m_nameWidth / 2, row.center().y()};
    }
    const auto& user = m_picture.people.users[place.user];
    return {xOf(m_picture.people.marksOf(user)[*place.mark].time), row.center().y()};
}

std::optional<PeoplePlace> PeoplePainter::placeAt(const QPointF& point) const
{
    const auto row = std::floor((point.y() - m_axis.top()) / m_rowHeight);
    const auto& users = m_picture.people.users;
    if (row < 0 || row >= static_cast<double>(fittingRows() + 1)
        || m_firstUser + static_cast<std::size_t>(row) >= users.size()) {
        return std::nullopt;
    }
    PeoplePlace place{m_firstUser + static_cast<std::size_t>(row), std::nullopt};
    auto nearest = reach;
    const auto marks = m_picture.people.marksOf(users[place.user]);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        // Of marks at one place the emphasised one is meant: it is drawn on top.
        const auto distance = std::abs(xOf(marks[i].time) - point.x()) + (marks[i].offHours ? 0.0 : 0.5);
        if (distance < nearest) {
            nearest = distance;
            place.mark = i;
        }
    }
    return place;
}

void PeoplePainter::paint(QPainter& painter, const QPalette& colors,
                          const std::optional<PeoplePlace>& current) const
{
    painter.fillRect(m_rect, colors.color(QPalette::Base));
    const auto& users = m_picture.people.users;
    if (users.empty() || m_axis.width() < 1) {
        return;
    }
    const auto last = std::min(users.size(), m_firstUser + fittingRows());
    const auto height = rowRect(last).top() - m_axis.top();
    for (const auto& range : m_picture.shaded) {
        const auto left = xOf(range.begin);
        painter.fillRect(QRectF(left, m_axis.top(), xOf(range.end) - left, height),
                         toneColor(Tone::Shade, colors));
    }
    paintHeadings(painter, colors);
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    for (auto user = m_firstUser; user < last; ++user) {
        paintRow(painter, colors, user, current && current->user == user);
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintMarks(painter, colors, user);
        painter.setRenderHint(QPainter::Antialiasing, antialiased);
    }
    if (current && current->mark && current->user >= m_firstUser && current->user < last) {
        painter.setPen(QPen(colors.color(QPalette::Highlight), 2));
        const auto radius = m_rowHeight / 2 - 1;
        painter.drawEllipse(pointOf(*current), radius, radius);
    }
}

void PeoplePainter::paintHeadings(QPainter& painter, const QPalette& colors) const
{
    const QRectF row(m_rect.left(), m_rect.top(), m_rect.width(), m_rowHeight);
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(QRectF(row.left() + padding, row.top(), m_nameWidth, row.height()), Qt::AlignVCenter,
                     People::tr("user"));
    for (std::size_t column = 0; column < countColumns; ++column) {
        painter.drawText(countRect(row, column), Qt::AlignVCenter | Qt::AlignRight, m_countTitles.at(column));
    }
    const auto labelWidth = m_metrics.horizontalAdvance(QStringLiteral("2026-10-01")) + 3 * padding;
    const auto ticks =
        timelineTicks(m_picture.bins, m_picture.calendar->zone, 0, static_cast<int>(m_picture.bins.count()),
                      std::max(2, static_cast<int>(m_axis.width() / labelWidth)));
    for (const auto& tick : ticks) {
        const auto x = xOf(m_picture.bins.starts[static_cast<std::size_t>(tick.bin)]);
        const auto width = m_metrics.horizontalAdvance(tick.label);
        if (x + width <= m_rect.right()) {
            painter.drawText(QRectF(x + 2, row.top(), width + 1, row.height()), Qt::AlignVCenter, tick.label);
            painter.drawLine(QPointF(x, row.top() + 2), QPointF(x, row.bottom()));
        }
    }
}

void PeoplePainter::paintRow(QPainter& painter, const QPalette& colors, std::size_t user,
                             bool isCurrent) const
{
    const auto row = rowRect(user);
    if (isCurrent) {
        auto tint = colors.color(QPalette::Highlight);
        tint.setAlphaF(0.18F);
        painter.fillRect(row, tint);
    }
    painter.setPen(mixed(colors.color(QPalette::Base), colors.color(QPalette::Mid), 0.5));
    painter.drawLine(QPointF(row.left(), std::floor(row.bottom()) - 0.5),
                     QPointF(row.right() - 1, std::floor(row.bottom()) - 0.5));
    const auto& one = m_picture.people.users[user];
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QRectF(row.left() + padding, row.top(), m_nameWidth - padding, row.height()),
                     Qt::AlignVCenter,
                     m_metrics.elidedText(userTitle(one.user), Qt::ElideMiddle, m_nameWidth - padding));
    const std::array counts{one.counts.offHours, one.counts.failed, one.counts.logins};
    for (std::size_t column = 0; column < countColumns; ++column) {
        const bool quiet = counts.at(column) == 0;
        painter.setPen(quiet         ? colors.color(QPalette::PlaceholderText)
                       : column == 0 ? toneColor(Tone::Warning, colors)
                                     : colors.color(QPalette::Text));
        painter.drawText(countRect(row, column), Qt::AlignVCenter | Qt::AlignRight,
                         formatCount(counts.at(column)));
    }
}

//! Off-hours marks come last, on top. Of equal marks on one pixel only the first is drawn.
void PeoplePainter::paintMarks(QPainter& painter, const QPalette& colors, std::size_t user) const
{
    const auto row = rowRect(user);
    const auto radius = m_rowHeight * 0.28;
    const auto marks = m_picture.people.marksOf(m_picture.people.users[user]);
    for (const bool offHours : {false, true}) {
        std::map<bool, double> lastPixel;
        for (const auto& mark : marks) {
            if (mark.offHours != offHours) {
                continue;
            }
            const auto x = xOf(mark.time);
            const auto [last, isFirst] = lastPixel.try_emplace(mark.failed, std::floor(x));
            if (isFirst || last->second != std::floor(x)) {
                last->second = std::floor(x);
                paintMark(painter, {x, row.center().y()}, radius, mark, colors);
            }
        }
    }
}

void PeoplePainter::paintLegend(QPainter& painter, const QRectF& line, const QPalette& colors)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    auto left = line.left() + padding;
    for (const auto& mark : {LoginMark{{}, 0, false, true}, LoginMark{{}, 0, true, true},
                             LoginMark{{}, 0, false, false}, LoginMark{{}, 0, true, false}}) {
        const auto text = kindText(mark);
        const auto width = metrics.horizontalAdvance(text) + 2;
        if (left + width + 3 * padding > line.right()) {
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintMark(painter, {left + padding, line.center().y()}, metrics.height() * 0.32, mark, colors);
        painter.setRenderHint(QPainter::Antialiasing, antialiased);
        painter.setPen(colors.color(QPalette::Text));
        painter.drawText(QRectF(left + 2.5 * padding, line.top(), width, line.height()), Qt::AlignVCenter,
                         text);
        left += width + 5 * padding;
    }
}

} // namespace trailscope::ui
