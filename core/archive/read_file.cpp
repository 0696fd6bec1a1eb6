// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/read_file.h"

#include "core/base/file_descriptor.h"
#include "core/base/system_error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace trailscope {

namespace {

constexpr int openFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

//! Reads on at the current position. The first try takes only what lies in memory, which tells whether the
//! disk has to be waited for; \a from becomes Disk then, and when the system can't do that, nothing is lost.
ssize_t readSome(int file, char* into, std::size_t bytes, ReadFrom& from)
{
#ifdef RWF_NOWAIT
    if (from == ReadFrom::Memory) {
        const iovec target{into, bytes};
        constexpr off_t currentPosition = -1;
        const auto got = ::preadv2(file, &target, 1, currentPosition, RWF_NOWAIT);
        if (got >= 0) {
            return got;
        }
        from = errno == EAGAIN ? ReadFrom::Disk : from;
    }
#endif
    return ::read(file, into, bytes);
}

Result<ReadFrom> readAll(int file, const std::filesystem::path& path, std::size_t expectedBytes,
                         TextBuffer& into)
{
    // One byte more than the file holds now: a read of 0 then shows the end, also of a file that grew
    // meanwhile.
    std::size_t capacity = expectedBytes + 1;
    std::size_t size = 0;
    auto from = ReadFrom::Memory;
    for (;;) {
        if (!into.reserve(capacity)) {
            return Error{ErrorCode::TooLarge, path.string(), "not enough memory"};
        }
        const auto got = readSome(file, into.data() + size, into.capacity() - size, from);
        if (got == 0) {
            into.setSize(size);
            return from;
        }
        if (got < 0 && errno != EINTR) {
            return readFailure(path, errno);
        }
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
        capacity = size == into.capacity() ? size * 2 : into.capacity();
    }
}

} // namespace

Result<ReadFrom> readFile(const std::filesystem::path& path, TextBuffer& into)
{
    into.setSize(0);
    // O_NONBLOCK: opening a pipe without a writer would wait for ever.
    const FileDescriptor file(::open(path.c_str(), openFlags));
    struct stat facts {};
    if (file.number() < 0 || ::fstat(file.number(), &facts) != 0) {
        return readFailure(path, errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotRegularFile, path.string(), {}};
    }
    return readAll(file.number(), path, static_cast<std::size_t>(facts.st_size), into);
}

void readAhead(const std::filesystem::path& path) noexcept
{
    const FileDescriptor file(::open(path.c_str(), openFlags));
    if (file.number() >= 0) {
        static_cast<void>(::posix_fadvise(file.number(), 0, 0, POSIX_FADV_WILLNEED));
    }
}

} // namespace trailscope
