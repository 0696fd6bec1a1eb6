// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <fstream>
#include <libdeflate.h>
#include <stdexcept>
#include <string>

namespace trailscope::test {

TemporaryFolder::TemporaryFolder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "trailscope-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(std::string_view name, std::string_view content) const
{
    const auto path = m_path / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

std::string gzip(std::string_view text)
{
    auto* compressor = ::libdeflate_alloc_compressor(6);
    std::string packed(::libdeflate_gzip_compress_bound(compressor, text.size()), '\0');
    packed.resize(
        ::libdeflate_gzip_compress(compressor, text.data(), text.size(), packed.data(), packed.size()));
    ::libdeflate_free_compressor(compressor);
    return packed;
}

} // namespace trailscope::test
