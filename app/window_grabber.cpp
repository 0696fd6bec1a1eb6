// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_grabber.h"

#include "ui/jobs/latest_job.h"

#include <QApplication>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>
#include <chrono>

namespace {

using namespace std::chrono_literals;

constexpr auto lookInterval = 50ms;
constexpr int looksUntilCalm = 10; // one job's answer may start another one
constexpr int mostLooks = 2min / lookInterval;

bool isAtRest(trailscope::ui::MainWindow& window)
{
    const auto jobs = window.findChildren<trailscope::ui::LatestJob*>();
    return !window.auditView().isLoading() && !window.auditView().isBusy()
        && std::ranges::none_of(jobs, [](const auto* job) { return job->isRunning(); });
}

} // namespace

WindowGrabber::WindowGrabber(trailscope::ui::MainWindow& window, const QString& file)
    : m_window(window), m_file(file)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &WindowGrabber::look);
    m_timer.start();
}

void WindowGrabber::look()
{
    m_calmLooks = isAtRest(m_window) ? m_calmLooks + 1 : 0;
    if (m_calmLooks == looksUntilCalm) {
        save();
    } else if (++m_looks == mostLooks) {
        QTextStream(stderr) << "trailscope: the window did not come to rest\n";
        QApplication::exit(1);
    }
}

void WindowGrabber::save()
{
    m_timer.stop();
    const bool saved = m_window.grab().save(m_file);
    if (!saved) {
        QTextStream(stderr) << "trailscope: cannot write the picture " << m_file << '\n';
    }
    QApplication::exit(saved ? 0 : 1);
}
