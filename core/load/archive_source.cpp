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
    explicit ArchiveReader(const std::vector<std::filesystem::path>& files) : m_files(files) {}

    [[nodiscard]] Result<std::string_view> read(FileId file) override
    {
        if (file >= m_files.size()) {
            return Error{ErrorCode::NotFound, {}, "no such file in this archive"};
        }
        if (auto error = m_reader.read(m_files[file]); error && m_reader.text().size() == 0) {
            return *error;
        }
        return m_reader.text().view();
    }

private:
    const std::vector<std::filesystem::path>& m_files;
    FileReader m_reader;
};

} // namespace

ArchiveSource::ArchiveSource(std::vector<std::filesystem::path> files) : m_files(std::move(files))
{
}

Result<FileText> ArchiveSource::fileText(FileId file) const
{
    if (auto kept = findKept(file)) {
        return kept;
    }
    ArchiveReader reader(m_files);
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
    return std::make_unique<ArchiveReader>(m_files);
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
