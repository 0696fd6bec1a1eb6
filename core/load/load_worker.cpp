// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/load_worker.h"

#include <algorithm>
#include <new>
#include <utility>

namespace trailscope {

namespace {

//! How much text of one file is read before memory is asked about again.
constexpr std::size_t bytesBetweenChecks = std::size_t{16} << 20U;

Error leftOut(std::string what)
{
    return {ErrorCode::OutOfMemory, {}, std::move(what)};
}

} // namespace

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
    try {
        readFiles(stop);
    } catch (const std::bad_alloc&) {
        m_memory.end();
    }
    seal();
    m_queue.workerFinished();
}

void LoadWorker::readFiles(const std::stop_token& stop)
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
}

void LoadWorker::readFile(FileId file)
{
    m_file = file;
    m_fileEvents = 0;
    m_fileProblems = 0;
    m_foreignParts = 0;
    m_eventsLeftOut = 0;
    m_nextCheck = bytesBetweenChecks;
    try {
        readText();
    } catch (const std::bad_alloc&) {
        cutFile();
    }
    finishFile();
}

//! Memory ended inside the file. What was read of it stays.
void LoadWorker::cutFile()
{
    m_memory.end();
    m_reader.shrinkTo(0);
    ++m_report.filesLeftOut;
    try {
        m_builder.cutTornRow();
    } catch (const std::bad_alloc&) {
        loseRows();
    }
    addProblem({m_queue.file(m_file).path, leftOut("its rest was left out"), 0, 0, m_fileEvents > 0});
}

void LoadWorker::readText()
{
    const auto& path = m_queue.file(m_file).path;
    auto readError = m_reader.read(path);
    if (m_reader.cameFromDisk()) {
        m_queue.readAhead();
    }
    m_queue.setContent(m_file, m_reader.stored());
    const bool hasText = m_reader.text().size() > 0 || !readError;
    if (hasText) {
        parseParts();
    }
    if (readError) {
        addProblem({path, *std::move(readError), m_reader.text().size(), 0, m_fileEvents > 0});
    } else if (hasText && m_fileProblems == 0 && m_foreignParts == m_reader.parts().size()) {
        ++m_report.filesForeign;
    }
    m_report.filesRead += hasText ? 1U : 0U;
}

void LoadWorker::finishFile()
{
    const auto& path = m_queue.file(m_file).path;
    if (m_eventsLeftOut > 0) {
        const auto events = std::to_string(m_eventsLeftOut);
        addProblem({path, leftOut(events + " of its events were left out"), 0, 0, m_fileEvents > 0});
        ++m_report.filesLeftOut;
    }
    if (m_fileProblems > maxListedOfFile) {
        const auto more = m_fileProblems - maxListedOfFile;
        list({path,
              {m_lastCode, {}, "and " + std::to_string(more) + " more places of this file"},
              0,
              more,
              m_fileEvents > 0});
    }
    if (m_foreignParts > maxListedForeign) {
        const auto more = std::to_string(m_foreignParts - maxListedForeign);
        listForeign({path, {ErrorCode::NotATrail, {}, "and " + more + " more of its members"}, 0, 0, false});
    }
    m_report.filesDamaged += m_fileProblems > 0 ? 1U : 0U;
    m_report.bytesRead += m_reader.storedBytes();
    m_report.bytesOfJson += m_reader.text().size();
    m_report.recordsRead += m_fileEvents;
    ++m_queue.filesDone;
    m_queue.bytesDone += m_queue.file(m_file).sizeBytes;
    m_queue.events += m_fileEvents;
    m_fileEvents = 0;
}

void LoadWorker::parseParts()
{
    for (const auto& part : m_reader.parts()) {
        parsePart(part);
    }
}

void LoadWorker::parsePart(const TextPart& part)
{
    if (part.error && part.error->code == ErrorCode::NotATrail) {
        addForeign({placeOf(part), *part.error, 0, 0, false});
        return;
    }
    m_part = &part;
    const auto before = m_fileEvents;
    const auto foreign = m_parser.parse(m_reader.text().view().substr(part.offset, part.size), *this);
    if (part.error) {
        addProblem({placeOf(part), *part.error, part.size, 0, m_fileEvents > before});
    } else if (foreign) {
        addForeign({placeOf(part), *foreign, 0, 0, false});
    }
}

std::string LoadWorker::placeOf(const TextPart& part) const
{
    const auto& path = m_queue.file(m_file).path;
    return part.name.empty() ? path : path + "/" + part.name;
}

void LoadWorker::event(const EventFields& event, std::uint32_t offset)
{
    const auto place = m_part->offset + offset;
    if (place >= m_nextCheck && !hasMemory(place)) {
        return;
    }
    m_builder.add(event, {m_file, static_cast<std::uint32_t>(place)});
    ++m_fileEvents;
    if (m_builder.isFull()) {
        seal();
    }
}

//! Asked inside a file now and then; once memory is about to end, for each event that is left out.
bool LoadWorker::hasMemory(std::size_t place)
{
    m_memory.check(m_queue.segmentBytes, m_dictionaries.sizeBytes());
    if (m_memory.isFull()) {
        m_nextCheck = 0;
        ++m_eventsLeftOut;
        return false;
    }
    m_nextCheck = place + bytesBetweenChecks;
    return true;
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

void LoadWorker::moreDamaged(std::size_t places)
{
    m_report.recordsDamaged += places;
    m_fileProblems += places;
}

void LoadWorker::addProblem(LoadProblem problem)
{
    ++m_fileProblems;
    m_lastCode = problem.error.code;
    if (m_fileProblems <= maxListedOfFile) {
        list(std::move(problem));
    }
}

void LoadWorker::addForeign(LoadProblem problem)
{
    ++m_foreignParts;
    if (m_foreignParts <= maxListedForeign) {
        listForeign(std::move(problem));
    }
}

void LoadWorker::list(LoadProblem problem)
{
    if (m_listed < maxListedProblems) {
        ++m_listed;
        m_report.problems.push_back(std::move(problem));
    }
}

void LoadWorker::listForeign(LoadProblem problem)
{
    if (m_listedForeign < maxListedProblems) {
        ++m_listedForeign;
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
    try {
        m_queue.addSegments(m_builder.seal());
    } catch (const std::bad_alloc&) {
        loseRows();
    }
    m_memory.check(m_queue.segmentBytes, m_dictionaries.sizeBytes());
    m_sealed = Clock::now();
    m_hasSealed = true;
}

//! There is no room to bring the last rows into their columns.
void LoadWorker::loseRows() noexcept
{
    m_memory.end();
    m_nextCheck = 0;
    const auto lost = m_builder.rowCount();
    m_builder.dropRows();
    const auto ofFile = std::min(lost, m_fileEvents);
    m_fileEvents -= ofFile;
    m_report.recordsRead -= std::min(m_report.recordsRead, lost - ofFile);
    ++m_report.filesLeftOut;
    try {
        list({m_queue.file(m_file).path,
              leftOut(std::to_string(lost) + " events of this file and those before it were left out"), 0,
              lost, false});
    } catch (const std::bad_alloc&) { // NOLINT(bugprone-empty-catch): the counts tell it
    }
}

} // namespace trailscope
