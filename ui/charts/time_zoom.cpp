// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_zoom.h"

#include <algorithm>
#include <cmath>

namespace trailscope::ui {

namespace {

constexpr std::int64_t shortest = 5 * 60; //!< seconds; minutes are the narrowest bins

std::int64_t lengthOf(const TimeRange& range)
{
    return range.end.seconds - range.begin.seconds;
}

std::int64_t shareOf(std::int64_t length, double share)
{
    return std::llround(static_cast<double>(length) * share);
}

} // namespace

void TimeZoom::push(const Step& step)
{
    m_steps.resize(m_position + 1);
    m_steps.push_back(step);
    ++m_position;
}

void TimeZoom::jumpTo(const TimeRange& range)
{
    m_sliding = false;
    if (!range.isEmpty() && range != shown()) {
        push(range);
    }
}

void TimeZoom::slideTo(const TimeRange& range)
{
    if (range == shown()) {
        return;
    }
    const Step step = range == m_period ? Step() : Step(range);
    if (m_sliding) {
        m_steps.resize(m_position + 1);
        m_steps.back() = step;
    } else {
        push(step);
    }
    m_sliding = true;
}

void TimeZoom::scale(double factor, Timestamp around)
{
    const auto now = shown();
    const auto length = std::clamp(shareOf(lengthOf(now), factor), std::min(shortest, lengthOf(m_period)),
                                   lengthOf(m_period));
    const auto before = lengthOf(now) == 0 ? 0.0
                                           : static_cast<double>(around.seconds - now.begin.seconds)
                                                 / static_cast<double>(lengthOf(now));
    const auto begin = std::clamp(around.seconds - shareOf(length, std::clamp(before, 0.0, 1.0)),
                                  m_period.begin.seconds, m_period.end.seconds - length);
    slideTo({{begin}, {begin + length}});
}

void TimeZoom::pan(double share)
{
    const auto now = shown();
    const auto begin = std::clamp(now.begin.seconds + shareOf(lengthOf(now), share), m_period.begin.seconds,
                                  m_period.end.seconds - lengthOf(now));
    slideTo({{begin}, {begin + lengthOf(now)}});
}

void TimeZoom::reset()
{
    m_sliding = false;
    if (isZoomed()) {
        push({});
    }
}

void TimeZoom::undo()
{
    m_sliding = false;
    --m_position;
}

void TimeZoom::redo()
{
    m_sliding = false;
    ++m_position;
}

} // namespace trailscope::ui
