// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_worker.h"

#include <algorithm>

namespace trailscope {

LoadQueue::LoadQueue(const std::vector<ArchiveFile>& files) : m_files(files), m_order(files.size())
{
    std::vector<std::pair<std::int64_t, FileId>> byStamp;
    byStamp.reserve(files.size());
    for (FileId file = 0; file < files.size(); ++file) {
        const auto stamp = stampInName(files[file].path.filename().native());
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

void LoadQueue::addSegments(std::vector<SegmentPtr> segments)
{
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

LoadWorker::LoadWorker(LoadQueue& queue, SharedDictionaries& dictionaries,
                       std::chrono::milliseconds sealInterval)
    : m_queue(queue), m_builder(dictionaries), m_sealInterval(sealInterval)
{
}

void LoadWorker::run(const std::stop_token& stop)
{
    for (auto file = m_queue.takeFile(); file && !stop.stop_requested(); file = m_queue.takeFile()) {
        readFile(*file);
        if (Clock::now() - m_sealed > m_sealInterval) {
            seal();
        }
    }
    seal();
    m_queue.workerFinished();
}

void LoadWorker::readFile(FileId file)
{
    m_file = file;
    m_fileEvents = 0;
    m_fileProblems = 0;
    m_foreignParts = 0;
    const auto path = m_queue.file(file).path;
    auto readError = m_reader.read(path);
    const bool hasText = m_reader.text().size() > 0 || !readError;
    if (hasText) {
        parseParts();
    }
    if (readError) {
        addProblem({path.string(), *std::move(readError), m_reader.text().size(), 0, m_fileEvents > 0});
    } else if (hasText && m_fileProblems == 0 && m_foreignParts == m_reader.parts().size()) {
        ++m_report.filesForeign;
    }
    m_report.filesDamaged += m_fileProblems > 0 ? 1U : 0U;
    m_report.filesRead += hasText ? 1U : 0U;
    m_report.bytesRead += m_reader.storedBytes();
    m_report.bytesOfJson += m_reader.text().size();
    m_report.recordsRead += m_fileEvents;
    ++m_queue.filesDone;
    m_queue.bytesDone += m_queue.file(file).sizeBytes;
    m_queue.events += m_fileEvents;
}

void LoadWorker::parseParts()
{
    for (const auto& part : m_reader.parts()) {
        parsePart(part);
    }
}

void LoadWorker::parsePart(const TextPart& part)
{
    m_part = &part;
    const auto before = m_fileEvents;
    const auto foreign = m_parser.parse(m_reader.text().view().substr(part.offset, part.size), *this);
    if (part.error) {
        addProblem({placeOf(part), *part.error, part.size, 0, m_fileEvents > before});
    } else if (foreign) {
        ++m_foreignParts;
        m_report.problems.push_back({placeOf(part), *foreign, 0, 0, false});
    }
}

std::string LoadWorker::placeOf(const TextPart& part) const
{
    const auto& path = m_queue.file(m_file).path;
    return part.name.empty() ? path.string() : path.string() + "/" + part.name;
}

void LoadWorker::event(const EventFields& event, std::uint32_t offset)
{
    m_builder.add(event, {m_file, static_cast<std::uint32_t>(m_part->offset + offset)});
    ++m_fileEvents;
    if (m_builder.isFull()) {
        seal();
    }
}

void LoadWorker::damaged(const Error& error, std::uint32_t offset)
{
    ++m_report.recordsDamaged;
    addProblem({placeOf(*m_part), error, offset, 1, m_fileEvents > 0});
}

void LoadWorker::addProblem(LoadProblem problem)
{
    ++m_fileProblems;
    if (m_report.problems.size() < maxListedProblems) {
        m_report.problems.push_back(std::move(problem));
    }
}

void LoadWorker::seal()
{
    m_queue.addSegments(m_builder.seal());
    m_sealed = Clock::now();
}

} // namespace trailscope
