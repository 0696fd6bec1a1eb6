// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/clock.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <libdeflate.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! Where a file belongs: the folder of its account and region, without the day.
struct Shelf {
    std::filesystem::path folder;
    std::string region;
};

struct WrittenBytes {
    std::uint64_t files = 0;
    std::uint64_t json = 0;
    std::uint64_t gzip = 0;
};

//! Writes the files of an archive as ActionTrail delivers them to an OSS bucket:
//! `<region>/YYYY/MM/DD/Actiontrail_<region>_<YYYYMMDDHHMMSS>_1002_<count>_<size>_<md5>.gz`.
//! The time is the newest event's; size and md5 are those of the gzip file (what the md5 covers is not
//! documented). One writer for each thread; throws std::runtime_error when a file can't be written.
class ArchiveWriter {
public:
    explicit ArchiveWriter(int compressionLevel);

    void write(const Shelf& shelf, Seconds newest, std::size_t events, std::string_view json);

    //! The same under another service's name.
    void writeNamed(const std::filesystem::path& folder, const std::string& name, std::string_view json);

    [[nodiscard]] const WrittenBytes& written() const { return m_written; }

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    };

    [[nodiscard]] std::string_view compress(std::string_view json);
    void writeFile(const std::filesystem::path& folder, const std::string& name, std::string_view bytes,
                   std::size_t jsonBytes);

    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
    std::vector<char> m_buffer;
    std::filesystem::path m_lastFolder; //!< known to exist
    WrittenBytes m_written;
};

} // namespace trailscope::maker
