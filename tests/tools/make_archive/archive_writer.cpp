// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/archive_writer.h"

#include <array>
#include <fstream>
#include <md5.h>
#include <stdexcept>
#include <sys/types.h>

namespace trailscope::maker {

namespace {

std::string md5Text(std::string_view bytes)
{
    std::array<char, MD5_DIGEST_STRING_LENGTH> text{};
    MD5Data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), text.data());
    return text.data();
}

} // namespace

ArchiveWriter::ArchiveWriter(int compressionLevel)
    : m_compressor(libdeflate_alloc_compressor(compressionLevel))
{
    if (!m_compressor) {
        throw std::runtime_error("no such compression level: " + std::to_string(compressionLevel));
    }
}

std::string_view ArchiveWriter::compress(std::string_view json)
{
    m_buffer.resize(libdeflate_gzip_compress_bound(m_compressor.get(), json.size()));
    const auto size = libdeflate_gzip_compress(m_compressor.get(), json.data(), json.size(), m_buffer.data(),
                                               m_buffer.size());
    return {m_buffer.data(), size};
}

void ArchiveWriter::write(const Shelf& shelf, Seconds newest, std::size_t events, std::string_view json)
{
    const auto bytes = compress(json);
    writeFile(shelf.folder / dayPath(newest),
              "Actiontrail_" + shelf.region + '_' + stampText(newest) + "_1002_" + std::to_string(events)
                  + '_' + std::to_string(bytes.size()) + '_' + md5Text(bytes) + ".gz",
              bytes, json.size());
}

void ArchiveWriter::writeNamed(const std::filesystem::path& folder, const std::string& name,
                               std::string_view json)
{
    writeFile(folder, name, compress(json), json.size());
}

void ArchiveWriter::writeFile(const std::filesystem::path& folder, const std::string& name,
                              std::string_view bytes, std::size_t jsonBytes)
{
    if (folder != m_lastFolder) {
        std::filesystem::create_directories(folder);
        m_lastFolder = folder;
    }
    std::ofstream file(folder / name, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) {
        throw std::runtime_error("can't write " + (folder / name).string());
    }
    ++m_written.files;
    m_written.json += jsonBytes;
    m_written.gzip += bytes.size();
}

} // namespace trailscope::maker
