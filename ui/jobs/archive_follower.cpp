// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/archive_follower.h"

#include "core/archive/archive_scan.h"

#include <utility>

namespace trailscope::ui {

using namespace std::chrono_literals;

ArchiveFollower::ArchiveFollower(QObject* parent) : QObject(parent)
{
    // A trail delivers every five minutes or so.
    m_timer.setInterval(3s);
    m_timer.setSingleShot(true); // started again by each look's end: looks at a slow disk don't pile up
    connect(&m_timer, &QTimer::timeout, this, &ArchiveFollower::look);
}

void ArchiveFollower::setPaths(const Paths& paths, std::uint64_t state)
{
    m_job.cancel();
    m_paths = paths;
    m_loadedState = state;
    m_lastState = state;
    startTimer();
}

void ArchiveFollower::setActive(bool active)
{
    m_active = active;
    m_job.cancel();
    startTimer();
}

void ArchiveFollower::startTimer()
{
    if (m_active && !m_paths.empty()) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void ArchiveFollower::look()
{
    m_job.start(
        [paths = m_paths](std::stop_token stop) { return stateOf(scanArchive(paths, std::move(stop))); },
        [this](const Result<std::uint64_t>& state) { compare(state); });
}

//! A look that memory ended in says nothing; the next one may.
void ArchiveFollower::compare(const Result<std::uint64_t>& state)
{
    if (state.ok() && state.value() != m_loadedState && state.value() == m_lastState) {
        Q_EMIT changed();
        return;
    }
    m_lastState = state.ok() ? state.value() : m_lastState;
    startTimer();
}

} // namespace trailscope::ui
