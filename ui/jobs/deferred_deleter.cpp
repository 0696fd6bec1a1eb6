// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/deferred_deleter.h"

#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace trailscope::ui {

DeferredDeleter::DeferredDeleter(QObject* parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &DeferredDeleter::freeUnused);
}

void DeferredDeleter::add(std::shared_ptr<const void> old)
{
    if (old) {
        m_kept.push_back(std::move(old));
        // To start it anew each time would put the freeing off as long as others come.
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    }
}

void DeferredDeleter::freeUnused()
{
    const auto unused = std::stable_partition(m_kept.begin(), m_kept.end(),
                                              [](const auto& kept) { return kept.use_count() > 1; });
    std::vector<std::shared_ptr<const void>> freed(std::make_move_iterator(unused),
                                                   std::make_move_iterator(m_kept.end()));
    m_kept.erase(unused, m_kept.end());
    if (!freed.empty()) {
        QThreadPool::globalInstance()->start([last = std::move(freed)]() mutable { last.clear(); });
    }
    if (m_kept.empty()) {
        m_timer.stop();
    }
}

} // namespace trailscope::ui
