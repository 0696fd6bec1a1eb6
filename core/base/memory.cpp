// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include "core/base/page_allocator.h"

#include <algorithm>
#include <fstream>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <string>
#include <string_view>

namespace trailscope {

namespace {

namespace fs = std::filesystem;

//! The number behind a name at the start of a line: `MemAvailable:   24000 kB`, `inactive_file 4096`.
std::optional<std::uint64_t> namedNumber(const fs::path& file, std::string_view name)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(name)) {
            return std::strtoull(line.c_str() + name.size(), nullptr, 10);
        }
    }
    return std::nullopt;
}

//! The number that a file consists of; nothing for `max`.
std::optional<std::uint64_t> onlyNumber(const fs::path& file)
{
    std::ifstream content(file);
    std::uint64_t number = 0;
    return content >> number ? std::optional(number) : std::nullopt;
}

//! What is left of a control group's limit; file pages that it holds can be dropped and so count as free.
std::optional<std::uint64_t> leftInGroup(const fs::path& group)
{
    const auto limit = onlyNumber(group / "memory.max");
    const auto used = onlyNumber(group / "memory.current");
    if (!limit || !used) {
        return std::nullopt;
    }
    const auto files = namedNumber(group / "memory.stat", "inactive_file ").value_or(0);
    const auto kept = *used - std::min(*used, files);
    return *limit - std::min(*limit, kept);
}

//! The process's group below the root of the hierarchy, such as `user.slice/session-1.scope` (cgroup v2).
fs::path ownGroup(const fs::path& root)
{
    constexpr std::string_view unified = "0::/";
    std::ifstream groups(root / "proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        if (line.starts_with(unified)) {
            return line.substr(unified.size());
        }
    }
    return {};
}

} // namespace

std::optional<std::uint64_t> availableMemory(const fs::path& root)
{
    constexpr std::uint64_t kibibyte = 1'024;
    auto available = namedNumber(root / "proc/meminfo", "MemAvailable:");
    if (available) {
        *available *= kibibyte;
    }
    const auto groups = root / "sys/fs/cgroup";
    for (auto own = ownGroup(root);; own = own.parent_path()) {
        if (const auto left = leftInGroup(groups / own)) {
            available = std::min(available.value_or(*left), *left);
        }
        if (own.empty()) {
            return available;
        }
    }
}

void giveFreeMemoryBack() noexcept
{
    giveKeptPagesBack();
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace trailscope
