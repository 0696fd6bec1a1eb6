// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/archive_source.h"

#include "core/load/file_reader.h"

#include <algorithm>

namespace trailscope {

namespace {

constexpr std::size_t maxKeptFiles = 8;
constexpr std::size_t maxKeptBytes = std::size_t{4} << 20U; // a larger text is not kept

class ArchiveReader final : public RawReader {
public:
    ArchiveReader(std::shared_ptr<const Dictionary> paths, std::shared_ptr<const FileContents> contents)
        : m_paths(std::move(paths)), m_contents(std::move(contents))
    {
    }

    [[nodiscard]] Result<std::string_view> read(FileId file) override
    {
        if (file >= m_paths->size()) {
            return Error{ErrorCode::NotFound, {}, "no such file in this archive"};
        }
        auto error = m_reader.read(m_paths->text(file));
        const bool isRead = m_reader.isWhole() || !m_reader.stored().empty();
        if (isRead && !m_contents->isSame(file, m_reader.stored())) {
            return Error{ErrorCode::FileChanged, std::string(m_paths->text(file)), {}};
        }
        if (error && m_reader.text().size() == 0) {
            return *error;
        }
        return m_reader.text().view();
    }

private:
    std::shared_ptr<const Dictionary> m_paths;
    std::shared_ptr<const FileContents> m_contents;
    FileReader m_reader;
};

} // namespace

Result<FileText> ArchiveSource::fileText(FileId file) const
{
    if (auto kept = findKept(file)) {
        return kept;
    }
    ArchiveReader reader(m_paths, m_contents);
    const auto read = reader.read(file);
    if (!read.ok()) {
        return read.error();
    }
    auto text = std::make_shared<const std::string>(read.value());
    keep(file, text);
    return FileText(text);
}

std::unique_ptr<RawReader> ArchiveSource::makeReader() const
{
    return std::make_unique<ArchiveReader>(m_paths, m_contents);
}

FileText ArchiveSource::findKept(FileId file) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [file](const Kept& kept) { return kept.file == file; });
    if (found == m_kept.end()) {
        return nullptr;
    }
    std::rotate(found, found + 1, m_kept.end());
    return m_kept.back().text;
}

void ArchiveSource::keep(FileId file, const FileText& text) const
{
    if (text->size() > maxKeptBytes) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_kept.size() == maxKeptFiles) {
        m_kept.erase(m_kept.begin());
    }
    m_kept.push_back({file, text});
}

} // namespace trailscope
