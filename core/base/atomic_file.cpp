// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <random>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace trailscope {

namespace {

constexpr int attemptsAtName = 16;

Error systemFailure(std::string_view where, int systemError)
{
    return {codeOfWriteErrno(systemError), std::string(where), std::generic_category().message(systemError)};
}

//! Where the links of a path end; the path itself when it is no link, or one that leads nowhere.
std::filesystem::path followed(const std::filesystem::path& path)
{
    std::error_code failed;
    auto end = std::filesystem::canonical(path, failed);
    return failed ? path : end;
}

//! Not named for the target, whose name may already be as long as names can be.
std::filesystem::path temporaryName()
{
    std::random_device random;
    std::array<char, 48> name{};
    std::snprintf(name.data(), name.size(), ".trailscope-%08x%08x.part", random(), random());
    return name.data();
}

//! The permissions of what the file replaces; nothing when it is new.
Result<std::optional<mode_t>> permissionsOf(const std::filesystem::path& target)
{
    struct stat facts {};
    if (::stat(target.c_str(), &facts) != 0) {
        if (errno == ENOENT) {
            return std::optional<mode_t>();
        }
        return systemFailure(target.string(), errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotRegularFile, target.string(), {}};
    }
    // A rename asks the folder only: it would replace a file that somebody protected against writing.
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
        return systemFailure(target.string(), errno);
    }
    return std::optional(static_cast<mode_t>(facts.st_mode & 0777));
}

//! Makes the new name itself survive a power cut. Not every file system can: that is no failure, the file is
//! there and complete.
void syncFolder(const std::filesystem::path& folder) noexcept
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path target, std::filesystem::path temporary, int descriptor) noexcept
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_descriptor(descriptor)
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

AtomicFile::~AtomicFile()
{
    static_cast<void>(close());
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target)
{
    const auto file = followed(target);
    const auto permissions = permissionsOf(file);
    if (!permissions.ok()) {
        return permissions.error();
    }
    for (int attempt = 0; attempt < attemptsAtName; ++attempt) {
        const auto temporary = folderOf(file) / temporaryName();
        const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            AtomicFile created(file, temporary, descriptor);
            if (permissions.value() && ::fchmod(descriptor, *permissions.value()) != 0) {
                return systemFailure(target.string(), errno);
            }
            return created;
        }
        if (errno != EEXIST) {
            return systemFailure(target.string(), errno);
        }
    }
    return systemFailure(target.string(), EEXIST);
}

Result<Done> AtomicFile::write(std::string_view text)
{
    return writeAll(m_descriptor, text, m_target.string());
}

Result<Done> AtomicFile::commit()
{
    // A full disk may show itself only here, when the text leaves the cache.
    if (::fsync(m_descriptor) != 0 || !close() || ::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        return systemFailure(m_target.string(), errno);
    }
    m_temporary.clear();
    syncFolder(folderOf(m_target));
    return Done{};
}

bool AtomicFile::close() noexcept
{
    const int descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
}

Result<Done> writeAll(int descriptor, std::string_view text, std::string_view where)
{
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            return systemFailure(where, errno);
        }
        text.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return Done{};
}

Result<Done> writeWholeFile(const std::filesystem::path& target, std::string_view text)
{
    auto file = AtomicFile::create(target);
    if (!file.ok()) {
        return file.error();
    }
    if (const auto written = file.value().write(text); !written.ok()) {
        return written.error();
    }
    return file.value().commit();
}

ErrorCode codeOfWriteErrno(int systemError) noexcept
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EISDIR:
        return ErrorCode::NotRegularFile;
    default:
        return ErrorCode::WriteFailed;
    }
}

} // namespace trailscope
