// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_file.h"

#include "core/base/system_error.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trailscope {

namespace {

constexpr int attemptsAtName = 16;
constexpr std::string_view namePrefix = ".trailscope-";
constexpr std::string_view nameSuffix = ".part";
constexpr std::size_t nameDigits = 16;

//! Not named for the target, whose name may already be as long as names can be.
std::string hiddenName()
{
    std::random_device random;
    std::array<char, nameDigits + 1> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x%08x", random(), random());
    return std::string(namePrefix) + digits.data() + std::string(nameSuffix);
}

bool isHiddenName(std::string_view name)
{
    return name.size() == namePrefix.size() + nameDigits + nameSuffix.size() && name.starts_with(namePrefix)
        && name.ends_with(nameSuffix);
}

//! Through this path an unnamed file can be linked to a name: linkat(2), "AT_SYMLINK_FOLLOW".
std::string pathOfDescriptor(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

int openUnnamed(const std::filesystem::path& folder, mode_t mode)
{
    const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
    if (descriptor >= 0 && ::access(pathOfDescriptor(descriptor).c_str(), F_OK) != 0) {
        ::close(descriptor); // no /proc: it could never get a name
        return -1;
    }
    return descriptor;
}

//! Has the descriptor's file still a name? Somebody may have taken it for abandoned before it was locked.
bool hasName(int descriptor)
{
    struct stat facts {};
    return ::fstat(descriptor, &facts) == 0 && facts.st_nlink > 0;
}

//! Removes the file unless a living process has it locked, or it is somebody else's.
void removeIfAbandoned(int folder, const char* name) noexcept
{
    const FileDescriptor file(::openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat facts {};
    if (!file.isOpen() || ::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode)
        || facts.st_uid != ::geteuid()) {
        return;
    }
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) {
        ::unlinkat(folder, name, 0);
    }
}

} // namespace

PartialFile::PartialFile(std::filesystem::path folder, std::filesystem::path name,
                         FileDescriptor file) noexcept
    : m_folder(std::move(folder)), m_name(std::move(name)), m_file(std::move(file))
{
}

PartialFile::PartialFile(PartialFile&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_name(std::exchange(other.m_name, {}))
    , m_file(std::move(other.m_file))
{
}

PartialFile::~PartialFile()
{
    if (!m_name.empty()) {
        ::unlink(m_name.c_str());
    }
}

Result<PartialFile> PartialFile::create(const std::filesystem::path& folder, mode_t mode)
{
    removeAbandonedFiles(folder);
    FileDescriptor unnamed(openUnnamed(folder, mode));
    if (!unnamed.isOpen()) {
        return createNamed(folder, mode);
    }
    // Held until the file has its final name. File systems without locks have no abandoned files removed
    // in error either: the check needs the same lock.
    static_cast<void>(::flock(unnamed.number(), LOCK_EX));
    return PartialFile(folder, {}, std::move(unnamed));
}

Result<PartialFile> PartialFile::createNamed(const std::filesystem::path& folder, mode_t mode)
{
    for (int attempt = 0; attempt < attemptsAtName; ++attempt) {
        auto name = folder / hiddenName();
        FileDescriptor file(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
        if (!file.isOpen() && errno != EEXIST) {
            return writeFailure(folder, errno);
        }
        if (file.isOpen() && (::flock(file.number(), LOCK_EX) != 0 || hasName(file.number()))) {
            return PartialFile(folder, std::move(name), std::move(file));
        }
    }
    return writeFailure(folder, EEXIST);
}

int PartialFile::giveHiddenName()
{
    const auto unnamed = pathOfDescriptor(descriptor());
    for (int attempt = 0; attempt < attemptsAtName; ++attempt) {
        auto name = m_folder / hiddenName();
        if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            m_name = std::move(name);
            return 0;
        }
        if (errno != EEXIST) {
            return errno;
        }
    }
    return EEXIST;
}

int PartialFile::moveTo(const std::filesystem::path& target)
{
    if (m_name.empty()) {
        const auto unnamed = pathOfDescriptor(descriptor());
        if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, target.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            return 0;
        }
        if (errno != EEXIST) {
            return errno;
        }
        if (const int failure = giveHiddenName(); failure != 0) {
            return failure;
        }
    }
    if (::rename(m_name.c_str(), target.c_str()) != 0) {
        return errno;
    }
    m_name.clear();
    return 0;
}

void removeAbandonedFiles(const std::filesystem::path& folder) noexcept
{
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(::opendir(folder.c_str()), ::closedir);
    if (listing == nullptr) {
        return;
    }
    while (const auto* entry =
               ::readdir(listing.get())) { // NOLINT(concurrency-mt-unsafe): a listing of its own
        if (isHiddenName(entry->d_name)) {
            removeIfAbandoned(::dirfd(listing.get()), entry->d_name);
        }
    }
}

} // namespace trailscope
