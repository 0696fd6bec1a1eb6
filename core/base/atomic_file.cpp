// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/system_error.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <system_error>
#include <unistd.h>

namespace trailscope {

namespace {

//! Where the links of a path end; the path itself when it is no link, or one that leads nowhere.
std::filesystem::path followed(const std::filesystem::path& path)
{
    std::error_code failed;
    auto end = std::filesystem::canonical(path, failed);
    return failed ? path : end;
}

//! What the system says about the file to be replaced; nothing when the file is new.
Result<std::optional<struct stat>> factsOfReplaced(const std::filesystem::path& target)
{
    struct stat facts {};
    if (::stat(target.c_str(), &facts) != 0) {
        if (errno == ENOENT) {
            return std::optional<struct stat>();
        }
        return writeFailure(target, errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotRegularFile, target.string(), {}};
    }
    // A rename asks the folder only: it would replace a file that somebody protected against writing.
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
        return writeFailure(target, errno);
    }
    return std::optional(facts);
}

//! Gives the new file the group and the permissions of the one that it replaces. False with errno set.
bool takeOver(const struct stat& replaced, int descriptor)
{
    struct stat created {};
    if (::fstat(descriptor, &created) != 0) {
        return false;
    }
    mode_t mode = replaced.st_mode & 0777U;
    if (created.st_gid != replaced.st_gid
        && ::fchown(descriptor, static_cast<uid_t>(-1), replaced.st_gid) != 0) {
        mode &= ~static_cast<mode_t>(S_IRWXG); // they were meant for another group
    }
    return ::fchmod(descriptor, mode) == 0;
}

bool hasDefaultAccessList(const std::filesystem::path& folder)
{
    return ::getxattr(folder.c_str(), "system.posix_acl_default", nullptr, 0) > 0;
}

//! The mode of a new file, before the umask.
mode_t modeOfNewFile(const std::filesystem::path& folder)
{
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0) {
        return 0600;
    }
    if (hasDefaultAccessList(folder)) {
        return 0666; // the list takes from it what it does not grant
    }
    return (facts.st_mode & S_ISGID) != 0 ? 0660 : 0600;
}

//! Makes the new name itself survive a power cut. Not every file system can: that is no failure, the file is
//! there and complete.
void syncFolder(const std::filesystem::path& folder) noexcept
{
    const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen()) {
        ::fsync(opened.number());
    }
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target)
{
    const auto file = followed(target);
    const auto replaced = factsOfReplaced(file);
    if (!replaced.ok()) {
        return replaced.error();
    }
    const auto folder = folderOf(file);
    auto partial = PartialFile::create(folder, replaced.value() ? 0600 : modeOfNewFile(folder));
    if (!partial.ok()) {
        return Error{partial.error().code, target.string(), partial.error().detail};
    }
    if (replaced.value() && !takeOver(*replaced.value(), partial.value().descriptor())) {
        return writeFailure(target, errno);
    }
    return AtomicFile(file, std::move(partial).value());
}

Result<Done> AtomicFile::write(std::string_view text)
{
    m_bytes += text.size();
    return writeAll(m_file.descriptor(), text, m_target.string());
}

Result<Done> AtomicFile::commit()
{
    // A full disk may show itself only here, when the text leaves the cache.
    struct stat facts {};
    if (::fsync(m_file.descriptor()) != 0 || ::fstat(m_file.descriptor(), &facts) != 0) {
        return writeFailure(m_target, errno);
    }
    if (static_cast<std::uint64_t>(facts.st_size) != m_bytes) {
        return writeFailure(m_target, ENOSPC); // no other error makes a file shorter than what it took
    }
    if (const int failure = m_file.moveTo(m_target); failure != 0) {
        return writeFailure(m_target, failure);
    }
    syncFolder(folderOf(m_target));
    return Done{};
}

Result<Done> writeAll(int descriptor, std::string_view text, std::string_view where)
{
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            return writeFailure(where, errno);
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

} // namespace trailscope
