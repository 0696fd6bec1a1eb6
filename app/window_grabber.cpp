// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_grabber.h"

#include "core/archive/output_place.h"
#include "core/base/atomic_file.h"
#include "ui/jobs/latest_job.h"
#include "ui/texts/error_text.h"

#include <QApplication>
#include <QBuffer>
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
    return !window.session().isLoading() && !window.session().isBusy()
        && std::ranges::none_of(jobs, [](const auto* job) { return job->isRunning(); });
}

//! Never over a file of the archive, nor among them.
trailscope::Result<trailscope::Done> write(const QByteArray& picture, const QString& file,
                                           const std::vector<std::filesystem::path>& archive)
{
    using namespace trailscope;
    auto checked = checkOutput(file.toStdString(), archive, InArchiveFolder::Refused);
    return checked.ok() ? writeWholeFile(file.toStdString(), picture.toStdString()) : checked;
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
    QByteArray picture;
    QBuffer buffer(&picture);
    const bool drawn = buffer.open(QIODevice::WriteOnly) && m_window.grab().save(&buffer, "PNG");
    const auto saved = drawn ? write(picture, m_file, m_window.session().paths())
                             : trailscope::Result<trailscope::Done>(trailscope::Error{
                                 trailscope::ErrorCode::WriteFailed, m_file.toStdString(), {}});
    if (!saved.ok()) {
        QTextStream(stderr) << "trailscope: " << trailscope::ui::errorSentence(saved.error()) << '\n';
    }
    QApplication::exit(saved.ok() ? 0 : 1);
}
