// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_reader.h"

#include "core/archive/read_file.h"

namespace trailscope {

namespace {

constexpr std::size_t keptBytes = std::size_t{16} << 20U;

} // namespace

std::optional<Error> FileReader::read(const std::filesystem::path& path)
{
    m_stored.shrinkTo(keptBytes);
    m_inflated.shrinkTo(keptBytes);
    m_unpacked.shrinkTo(keptBytes);
    m_inflated.setSize(0);
    m_text = &m_inflated;
    m_parts.clear();
    auto error = readText(path);
    if (error) {
        error->where = path.string();
    }
    if (m_text != &m_unpacked) {
        m_parts.push_back({{}, 0, m_text->size(), {}});
    }
    return error;
}

std::optional<Error> FileReader::readText(const std::filesystem::path& path)
{
    if (auto done = readFile(path, m_stored); !done.ok()) {
        return done.error();
    }
    if (ContainerReader::isContainer(m_stored.view())) {
        return readContainer(m_stored);
    }
    if (!Inflater::isGzip(m_stored.view())) {
        if (path.extension() == ".gz" && m_stored.size() > 0) {
            return Error{ErrorCode::NotGzip, {}, {}};
        }
        m_text = &m_stored;
        return std::nullopt;
    }
    auto error = m_inflater.inflate(m_stored.view(), m_inflated);
    if (ContainerReader::isContainer(m_inflated.view())) {
        auto inner = readContainer(m_inflated);
        return error ? error : inner;
    }
    return error;
}

std::optional<Error> FileReader::readContainer(TextBuffer& container)
{
    m_text = &m_unpacked;
    return m_containers.read(container.view(), m_unpacked, m_parts);
}

} // namespace trailscope
