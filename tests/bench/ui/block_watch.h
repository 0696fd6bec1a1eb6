// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace trailscope::bench {

//! How long the event loop was away at most: a click in that moment would have waited so long. A timer that
//! comes every few milliseconds stands for the click.
class BlockWatch final : public QObject {
public:
    BlockWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longestMs = std::max(m_longestMs, lapMs()); });
    }

    void start()
    {
        m_longestMs = 0;
        m_lastMs = 0;
        m_clock.start();
        m_timer.start();
    }

    //! The longest block since start() in milliseconds.
    [[nodiscard]] double stop()
    {
        m_timer.stop();
        return std::max(0.0, std::max(m_longestMs, lapMs()) - static_cast<double>(interval.count()));
    }

private:
    static constexpr std::chrono::milliseconds interval{4};

    [[nodiscard]] double lapMs()
    {
        const auto now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        return now - std::exchange(m_lastMs, now);
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_lastMs = 0;
    double m_longestMs = 0;
};

} // namespace trailscope::bench
