// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_lock.h"

#include "core/base/system_error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <thread>

namespace trailscope {

Result<FolderLock> FolderLock::acquire(const std::filesystem::path& folder,
                                       std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds pause(5);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return writeFailure(folder, error.value());
    }
    FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen()) {
        return writeFailure(folder, errno);
    }
    while (::flock(opened.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        if (patience <= pause) {
            return Error{ErrorCode::Busy, folder.string(), {}};
        }
        std::this_thread::sleep_for(pause);
        patience -= pause;
    }
    return FolderLock(std::move(opened));
}

} // namespace trailscope
