// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_queue.h"

#include "core/archive/read_file.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace trailscope {

LoadQueue::LoadQueue(const std::vector<ArchiveFile>& files, std::shared_ptr<FileContents> contents)
    : m_files(files), m_contents(std::move(contents)), m_order(files.size())
{
    std::vector<std::pair<std::int64_t, FileId>> byStamp;
    byStamp.reserve(files.size());
    for (FileId file = 0; file < files.size(); ++file) {
        const std::string_view path = files[file].path;
        const auto stamp = stampInName(path.substr(path.rfind('/') + 1));
        byStamp.emplace_back(stamp ? stamp->seconds : 0, file);
    }
    std::sort(byStamp.begin(), byStamp.end());
    std::transform(byStamp.begin(), byStamp.end(), m_order.begin(),
                   [](const auto& entry) { return entry.second; });
}

std::optional<FileId> LoadQueue::takeFile() noexcept
{
    const auto next = m_next.fetch_add(1);
    return next < m_order.size() ? std::optional(m_order[next]) : std::nullopt;
}

void LoadQueue::readAhead() noexcept
{
    constexpr std::size_t filesAhead = 32;
    const auto next = m_next.load();
    const auto end = std::min(next + filesAhead, m_order.size());
    const auto begin = std::max(m_readAhead.exchange(end), next);
    for (auto index = begin; index < end; ++index) {
        trailscope::readAhead(m_files[m_order[index]].path);
    }
}

void LoadQueue::addSegments(std::vector<SegmentPtr> segments)
{
    for (const auto& segment : segments) {
        segmentBytes += segment->sizeBytes();
    }
    const std::scoped_lock lock(m_mutex);
    m_segments.insert(m_segments.end(), std::make_move_iterator(segments.begin()),
                      std::make_move_iterator(segments.end()));
}

std::vector<SegmentPtr> LoadQueue::segments() const
{
    const std::scoped_lock lock(m_mutex);
    return m_segments;
}

std::vector<SegmentPtr> LoadQueue::takeSegments()
{
    const std::scoped_lock lock(m_mutex);
    return std::move(m_segments);
}

void LoadQueue::workerFinished()
{
    const std::scoped_lock lock(m_mutex);
    ++m_finishedWorkers;
    m_finished.notify_all();
}

bool LoadQueue::waitForWorkers(unsigned workers, std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    return m_finished.wait_for(lock, atMost, [this, workers] { return m_finishedWorkers == workers; });
}

} // namespace trailscope
