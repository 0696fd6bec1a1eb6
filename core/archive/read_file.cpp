// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/read_file.h"

#include "core/base/file_descriptor.h"
#include "core/base/system_error.h"

#include <algorithm>
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

Result<FileRead> readAll(int file, const std::filesystem::path& path, std::uint64_t expectedBytes,
                         TextBuffer& into, std::uint64_t maxBytes)
{
    // One byte more than the file holds now: a read of 0 then shows the end, also of a file that grew
    // meanwhile.
    auto capacity = static_cast<std::size_t>(std::min(expectedBytes, maxBytes)) + 1;
    std::size_t size = 0;
    FileRead read;
    for (;;) {
        if (!into.reserve(capacity)) {
            return Error{ErrorCode::OutOfMemory, path.string(), "there is no room for the file"};
        }
        const auto got = readSome(file, into.data() + size, into.capacity() - size, read.from);
        if (got < 0 && errno != EINTR) {
            return readFailure(path, errno);
        }
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
        read.isCut = size > maxBytes;
        if (got == 0 || read.isCut) {
            into.setSize(std::min<std::size_t>(size, maxBytes));
            return read;
        }
        capacity = size == into.capacity() ? size * 2 : into.capacity();
    }
}

} // namespace

Result<FileRead> readFile(const std::filesystem::path& path, TextBuffer& into, std::uint64_t maxBytes)
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
    return readAll(file.number(), path, static_cast<std::uint64_t>(facts.st_size), into, maxBytes);
}

void readAhead(const std::filesystem::path& path) noexcept
{
    const FileDescriptor file(::open(path.c_str(), openFlags));
    if (file.number() >= 0) {
        static_cast<void>(::posix_fadvise(file.number(), 0, 0, POSIX_FADV_WILLNEED));
    }
}

} // namespace trailscope
