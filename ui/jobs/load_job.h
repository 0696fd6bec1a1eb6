// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/trail_loader.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace trailscope::ui {

//! Loads a trail on a thread of its own and tells of it on the thread that owns the job. Starting again stops
//! the earlier load, of which no more is heard. Destroying the job stops the load and waits for its thread.
class LoadJob final : public QObject {
    Q_OBJECT
public:
    explicit LoadJob(QObject* parent = nullptr);
    ~LoadJob() override;
    Q_DISABLE_COPY_MOVE(LoadJob)

    //! Returns at once.
    void start(std::vector<std::filesystem::path> paths);

    //! Asks the load to end; finished() brings what was read so far. Returns at once.
    void stop();

    [[nodiscard]] bool isRunning() const noexcept { return m_running; }

Q_SIGNALS:
    void progressed(const trailscope::LoadProgress& progress);

    //! A growing store, while the load goes on.
    void snapshotReady(const trailscope::EventStorePtr& store, const trailscope::LoadProgress& progress);

    //! Once for each start() that no other start() replaced.
    void finished(const trailscope::LoadedTrail& loaded);

private:
    struct Run {
        std::shared_ptr<std::atomic<bool>> ended;
        std::jthread thread;
    };

    //! Runs \a tell on the owner's thread if the load is still the newest one.
    template<typename Tell>
    void post(quint64 generation, Tell tell);

    void run(quint64 generation, const std::vector<std::filesystem::path>& paths, LoadedTrail& loaded,
             const std::stop_token& stop);
    void finish(quint64 generation, const std::shared_ptr<const LoadedTrail>& loaded) noexcept;

    quint64 m_generation = 0;
    bool m_running = false;
    std::vector<Run> m_runs; //!< the newest last; replaced ones end soon after their stop
};

} // namespace trailscope::ui
