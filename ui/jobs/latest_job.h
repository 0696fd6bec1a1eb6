// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <stop_token>
#include <type_traits>
#include <utility>

namespace trailscope::ui {

//! Runs one piece of work at a time off the UI thread and hands its result back on the UI thread.
//!
//! Starting again asks the earlier work to stop and drops its result, so that the view never shows the
//! answer to an old question. The work takes a std::stop_token, must not touch a QObject, and returns a
//! copyable value: share the big ones as std::shared_ptr<const T>. Destroying the job waits for the work.
class LatestJob final : public QObject {
    Q_OBJECT
public:
    explicit LatestJob(QObject* parent = nullptr) : QObject(parent) {}

    ~LatestJob() override
    {
        m_stop.request_stop();
        for (auto* watcher : findChildren<QFutureWatcherBase*>()) {
            watcher->waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(LatestJob)

    //! Is any work going on, be it work whose answer nobody waits for?
    [[nodiscard]] bool isRunning() const noexcept { return m_running > 0; }

    //! Runs \a work(std::stop_token) on another thread, then \a done(its answer) on this one, unless a later
    //! start() or a cancel() came first. Returns at once.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, std::stop_token>;
        m_stop.request_stop();
        m_stop = std::stop_source();
        ++m_running;
        auto* watcher = new QFutureWatcher<Answer>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, token = m_stop.get_token(), done = std::move(done)] {
                    watcher->deleteLater();
                    --m_running;
                    if (!token.stop_requested()) {
                        done(watcher->result());
                    }
                });
        watcher->setFuture(QtConcurrent::run(std::move(work), m_stop.get_token()));
    }

    //! Drops the answer that is under way and asks its work to stop. Returns at once.
    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    int m_running = 0;
};

} // namespace trailscope::ui
