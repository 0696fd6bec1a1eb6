// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include "ui/jobs/post.h"

#include <QThreadPool>

namespace trailscope::ui {

LatestJob::~LatestJob()
{
    m_stop.request_stop();
    for (const auto& end : m_ends) {
        end->wait(false);
    }
}

void LatestJob::run(std::function<void()> work, std::function<void()> tell)
{
    std::erase_if(m_ends, [](const auto& end) { return end->load(); });
    const auto end = m_ends.emplace_back(std::make_shared<std::atomic<bool>>(false));
    const std::function<void()> finish = [this, tell = std::move(tell)] {
        --m_running;
        tell();
    };
    ++m_running;
    QThreadPool::globalInstance()->start([this, end, work = std::move(work), finish] {
        work();
        postSurely(*this, finish);
        *end = true;
        end->notify_all();
    });
}

} // namespace trailscope::ui
