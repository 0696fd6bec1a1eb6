// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/load_job.h"

#include "ui/jobs/post.h"

#include <system_error>

namespace trailscope::ui {

LoadJob::LoadJob(QObject* parent) : QObject(parent)
{
}

LoadJob::~LoadJob()
{
    for (auto& run : m_runs) {
        run.thread.request_stop();
    }
    m_runs.clear(); // joins, so that nothing is posted to an object that is half gone
}

void LoadJob::start(std::vector<std::filesystem::path> paths)
{
    stop();
    m_running = true;
    std::erase_if(m_runs, [](const Run& run) { return run.ended->load(); });
    auto ended = std::make_shared<std::atomic<bool>>(false);
    const auto loaded = std::make_shared<LoadedTrail>();
    const auto generation = ++m_generation;
    try {
        std::jthread thread(
            [this, ended, loaded, generation, paths = std::move(paths)](const std::stop_token& stopToken) {
                run(generation, paths, *loaded, stopToken);
                finish(generation, loaded);
                *ended = true;
            });
        m_runs.push_back({std::move(ended), std::move(thread)});
    } catch (const std::system_error&) { // no thread can be started
        *loaded = nothingLoaded();
        finish(generation, loaded);
    }
}

void LoadJob::stop()
{
    if (!m_runs.empty()) {
        m_runs.back().thread.request_stop();
    }
}

template<typename Tell>
void LoadJob::post(quint64 generation, Tell tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, tell = std::move(tell)] {
            if (generation == m_generation) {
                tell();
            }
        },
        Qt::QueuedConnection);
}

void LoadJob::finish(quint64 generation, const std::shared_ptr<const LoadedTrail>& loaded) noexcept
{
    postSurely(*this, [this, generation, loaded] {
        if (generation == m_generation) {
            m_running = false;
            Q_EMIT finished(*loaded);
        }
    });
}

void LoadJob::run(quint64 generation, const std::vector<std::filesystem::path>& paths, LoadedTrail& loaded,
                  const std::stop_token& stop)
{
    LoadOptions options;
    options.onProgress = [this, generation](const LoadProgress& progress) {
        post(generation, [this, progress] { Q_EMIT progressed(progress); });
    };
    options.onSnapshot = [this, generation](EventStorePtr store, const LoadProgress& progress) {
        post(generation,
             [this, store = std::move(store), progress] { Q_EMIT snapshotReady(store, progress); });
    };
    loaded = loadTrail(paths, options, stop);
}

} // namespace trailscope::ui
