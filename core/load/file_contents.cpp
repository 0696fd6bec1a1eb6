// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_contents.h"

#include "core/base/hash.h"

#include <algorithm>
#include <random>

namespace trailscope {

namespace {

std::uint64_t randomSeed()
{
    constexpr unsigned halfBits = 32;
    std::random_device random;
    return std::uint64_t{random()} << halfBits | random();
}

} // namespace

FileContents::FileContents(std::size_t files) : m_seed(randomSeed()), m_hashes(files, 0)
{
}

void FileContents::set(FileId file, std::string_view stored) noexcept
{
    m_hashes[file] = hashOf(stored);
}

bool FileContents::isSame(FileId file, std::string_view stored) const noexcept
{
    return m_hashes[file] == 0 || m_hashes[file] == hashOf(stored);
}

std::uint64_t FileContents::hashOf(std::string_view stored) const noexcept
{
    return std::max<std::uint64_t>(hashText(stored, m_seed), 1);
}

} // namespace trailscope
