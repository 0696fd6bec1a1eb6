// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/read_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace trailscope {

namespace {

//! Closes a file descriptor at the end of a scope.
class Descriptor {
public:
    explicit Descriptor(int number) noexcept : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    int m_number;
};

Error systemFailure(const std::filesystem::path& path, int systemError)
{
    return {codeOfReadErrno(systemError), path.string(), std::generic_category().message(systemError)};
}

Result<Done> readAll(int file, const std::filesystem::path& path, std::size_t expectedBytes, TextBuffer& into)
{
    // One byte more than the file holds now: a read of 0 then shows the end, also of a file that grew
    // meanwhile.
    std::size_t capacity = expectedBytes + 1;
    std::size_t size = 0;
    for (;;) {
        if (!into.reserve(capacity)) {
            return Error{ErrorCode::TooLarge, path.string(), "not enough memory"};
        }
        const auto got = ::read(file, into.data() + size, into.capacity() - size);
        if (got == 0) {
            into.setSize(size);
            return Done{};
        }
        if (got < 0 && errno != EINTR) {
            return systemFailure(path, errno);
        }
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
        capacity = size == into.capacity() ? size * 2 : into.capacity();
    }
}

} // namespace

ErrorCode codeOfReadErrno(int systemError) noexcept
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case ENXIO:
    case ELOOP:
        return ErrorCode::NotRegularFile;
    default:
        return ErrorCode::ReadFailed;
    }
}

Result<Done> readFile(const std::filesystem::path& path, TextBuffer& into)
{
    into.setSize(0);
    // O_NONBLOCK: opening a pipe without a writer would wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat facts {};
    if (file.number() < 0 || ::fstat(file.number(), &facts) != 0) {
        return systemFailure(path, errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotRegularFile, path.string(), {}};
    }
    return readAll(file.number(), path, static_cast<std::size_t>(facts.st_size), into);
}

} // namespace trailscope
