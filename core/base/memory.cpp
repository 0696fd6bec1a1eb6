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
#include <unistd.h>

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

//! Where a version of control groups tells of memory.
struct GroupFiles {
    std::string_view hierarchy;
    std::string_view limit;
    std::string_view used;
    std::string_view inactiveFiles; //!< in memory.stat
};

constexpr GroupFiles version1{"sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.usage_in_bytes",
                              "total_inactive_file "};
constexpr GroupFiles version2{"sys/fs/cgroup", "memory.max", "memory.current", "inactive_file "};

//! What is left of a control group's limit; file pages that it holds can be dropped and so count as free.
std::optional<std::uint64_t> leftInGroup(const fs::path& group, const GroupFiles& names)
{
    const auto limit = onlyNumber(group / names.limit);
    const auto used = onlyNumber(group / names.used);
    if (!limit || !used) {
        return std::nullopt;
    }
    const auto files = namedNumber(group / "memory.stat", names.inactiveFiles).value_or(0);
    const auto kept = *used - std::min(*used, files);
    return *limit - std::min(*limit, kept);
}

//! Is that the line of /proc/self/cgroup that names the group whose memory counts? `0::/user.slice` (v2),
//! `5:memory:/docker/abc` or `5:cpu,memory:/...` (v1); see cgroups(7).
bool namesMemoryGroup(std::string_view line, const GroupFiles& names)
{
    const auto first = line.find(':');
    const auto second = line.find(':', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) {
        return false;
    }
    const auto controllers = "," + std::string(line.substr(first + 1, second - first - 1)) + ",";
    return &names == &version2 ? controllers == ",," : controllers.find(",memory,") != std::string::npos;
}

//! The process's group below the root of the hierarchy, such as `user.slice/session-1.scope`.
fs::path ownGroup(const fs::path& root, const GroupFiles& names)
{
    std::ifstream groups(root / "proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        if (namesMemoryGroup(line, names)) {
            const auto path = line.find(":/");
            return path == std::string::npos ? fs::path() : fs::path(line.substr(path + 2));
        }
    }
    return {};
}

//! What the tightest group from the process's own up to the root of the hierarchy leaves.
std::optional<std::uint64_t> leftInGroups(const fs::path& root, const GroupFiles& names)
{
    std::optional<std::uint64_t> least;
    for (auto own = ownGroup(root, names);; own = own.parent_path()) {
        if (const auto left = leftInGroup(root / names.hierarchy / own, names)) {
            least = std::min(least.value_or(*left), *left);
        }
        if (own.empty()) {
            return least;
        }
    }
}

//! What `ulimit -v` leaves (RLIMIT_AS); nothing without such a limit.
std::optional<std::uint64_t> leftInAddressSpace(const fs::path& root)
{
    const auto limit = namedNumber(root / "proc/self/limits", "Max address space "); // 0: "unlimited"
    const auto pages = onlyNumber(root / "proc/self/statm");
    if (limit.value_or(0) == 0 || !pages) {
        return std::nullopt;
    }
    const auto used = *pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return *limit - std::min(*limit, used);
}

} // namespace

std::optional<std::uint64_t> availableMemory(const fs::path& root)
{
    constexpr std::uint64_t kibibyte = 1'024;
    auto available = namedNumber(root / "proc/meminfo", "MemAvailable:");
    if (available) {
        *available *= kibibyte;
    }
    for (const auto& left :
         {leftInGroups(root, version1), leftInGroups(root, version2), leftInAddressSpace(root)}) {
        if (left) {
            available = std::min(available.value_or(*left), *left);
        }
    }
    return available;
}

bool hasMemoryFor(std::uint64_t bytes)
{
    constexpr std::uint64_t leftOver = std::uint64_t{24} << 20U;
    const auto available = availableMemory();
    return !available || *available >= bytes + leftOver;
}

void giveFreeMemoryBack() noexcept
{
    giveKeptPagesBack();
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace trailscope
