// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library for LD_PRELOAD, used by fault_test.py and attack.py only: the n-th call of the system about a
// file or folder below one folder fails as a network share does that drops for a moment.
//
//   FAULT_BELOW    the folder
//   FAULT_AT       n; 0 or more than there are calls: none fails
//   FAULT_REPORT   a file that gets a byte when a call was made to fail
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

template<typename Function>
Function* original(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(std::string_view path)
{
    const char* folder = std::getenv("FAULT_BELOW");
    return folder != nullptr && path.starts_with(folder);
}

bool isBelow(int descriptor)
{
    char path[PATH_MAX];
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 && isBelow(std::string_view(path, static_cast<std::size_t>(length)));
}

void report()
{
    if (auto* file = std::fopen(std::getenv("FAULT_REPORT"), "a")) {
        std::fputc('x', file);
        std::fclose(file);
    }
}

//! Counts the call, and says whether it is the one that fails.
template<typename Place>
bool fails(Place place)
{
    static std::atomic<long> calls = 0;
    static const long failing = std::atol(std::getenv("FAULT_AT"));
    if (!isBelow(place) || ++calls != failing) {
        return false;
    }
    report();
    errno = EIO;
    return true;
}

} // namespace

// Files that are created get the mode 0600, as only the test looks at them.
// NOLINTBEGIN(readability-identifier-naming, cert-dcl37-c, cert-dcl51-cpp): the names are the system's

extern "C" {

int open(const char* path, int flags, ...)
{
    static auto* const real = original<int(const char*, int, mode_t)>("open");
    return fails(path) ? -1 : real(path, flags, 0600);
}

DIR* opendir(const char* path)
{
    static auto* const real = original<DIR*(const char*)>("opendir");
    return fails(path) ? nullptr : real(path);
}

struct dirent* readdir(DIR* folder)
{
    static auto* const real = original<struct dirent*(DIR*)>("readdir");
    return fails(::dirfd(folder)) ? nullptr : real(folder);
}

int openat(int folder, const char* path, int flags, ...)
{
    static auto* const real = original<int(int, const char*, int, mode_t)>("openat");
    return fails(path) || (path[0] != '/' && folder >= 0 && fails(folder)) ? -1
                                                                           : real(folder, path, flags, 0600);
}

ssize_t read(int file, void* into, size_t bytes)
{
    static auto* const real = original<ssize_t(int, void*, size_t)>("read");
    return fails(file) ? -1 : real(file, into, bytes);
}

ssize_t preadv2(int file, const struct iovec* into, int count, off_t at, int flags)
{
    static auto* const real = original<ssize_t(int, const struct iovec*, int, off_t, int)>("preadv2");
    return fails(file) ? -1 : real(file, into, count, at, flags);
}

int stat(const char* path, struct stat* facts)
{
    static auto* const real = original<int(const char*, struct stat*)>("stat");
    return fails(path) ? -1 : real(path, facts);
}

int lstat(const char* path, struct stat* facts)
{
    static auto* const real = original<int(const char*, struct stat*)>("lstat");
    return fails(path) ? -1 : real(path, facts);
}

int fstat(int file, struct stat* facts)
{
    static auto* const real = original<int(int, struct stat*)>("fstat");
    return fails(file) ? -1 : real(file, facts);
}

// What saving a file calls.

ssize_t write(int file, const void* from, size_t bytes)
{
    static auto* const real = original<ssize_t(int, const void*, size_t)>("write");
    return fails(file) ? -1 : real(file, from, bytes);
}

int fsync(int file)
{
    static auto* const real = original<int(int)>("fsync");
    return fails(file) ? -1 : real(file);
}

int rename(const char* from, const char* to)
{
    static auto* const real = original<int(const char*, const char*)>("rename");
    return fails(to) ? -1 : real(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    static auto* const real = original<int(int, const char*, int, const char*, int)>("linkat");
    return fails(to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

//! The file is closed all the same, as Linux does it.
int close(int file)
{
    static auto* const real = original<int(int)>("close");
    const bool isToFail = fails(file);
    const int done = real(file);
    errno = isToFail ? EIO : errno;
    return isToFail ? -1 : done;
}

} // extern "C"

// NOLINTEND(readability-identifier-naming, cert-dcl37-c, cert-dcl51-cpp)
