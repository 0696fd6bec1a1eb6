// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_worker.h"

namespace trailscope {

LoadWorker::LoadWorker(LoadQueue& queue, SharedDictionaries& dictionaries, MemoryGuard& memory,
                       std::chrono::milliseconds sealInterval)
    : m_queue(queue)
    , m_dictionaries(dictionaries)
    , m_memory(memory)
    , m_builder(dictionaries)
    , m_sealInterval(sealInterval)
{
}

void LoadWorker::run(const std::stop_token& stop)
{
    while (!stop.stop_requested() && !m_memory.isFull()) {
        const auto file = m_queue.takeFile();
        if (!file) {
            break;
        }
        readFile(*file);
        if (isTimeToSeal()) {
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
    const auto& path = m_queue.file(file).path;
    auto readError = m_reader.read(path);
    if (m_reader.cameFromDisk()) {
        m_queue.readAhead();
    }
    const bool hasText = m_reader.text().size() > 0 || !readError;
    if (hasText) {
        parseParts();
    }
    if (readError) {
        addProblem({path, *std::move(readError), m_reader.text().size(), 0, m_fileEvents > 0});
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
    return part.name.empty() ? path : path + "/" + part.name;
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

void LoadWorker::flaw(const Error& error, std::uint32_t offset)
{
    addProblem({placeOf(*m_part), error, offset, 0, m_fileEvents > 0});
}

void LoadWorker::addProblem(LoadProblem problem)
{
    ++m_fileProblems;
    if (m_report.problems.size() < maxListedProblems) {
        m_report.problems.push_back(std::move(problem));
    }
}

//! The first time sooner, so that there is something to be shown.
bool LoadWorker::isTimeToSeal() const
{
    return Clock::now() - m_sealed > (m_hasSealed ? m_sealInterval : m_sealInterval / 10);
}

void LoadWorker::seal()
{
    m_queue.addSegments(m_builder.seal());
    m_memory.check(m_queue.segmentBytes, m_dictionaries.sizeBytes());
    m_sealed = Clock::now();
    m_hasSealed = true;
}

} // namespace trailscope
