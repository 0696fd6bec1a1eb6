// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_descriptor.h"
#include "core/base/result.h"

#include <chrono>
#include <filesystem>

namespace trailscope {

//! Keeps other processes and windows, as far as they ask for the lock too, from changing a folder's files
//! between our reading and writing them. Lies on the folder itself: nothing is left behind when the process
//! is killed. Never taken twice by one thread at a time. On a file system without locks it does nothing.
class FolderLock {
public:
    //! Makes the folder when it is not there. Waits at most \a patience: Busy when another process holds the
    //! lock that long.
    [[nodiscard]] static Result<FolderLock>
    acquire(const std::filesystem::path& folder,
            std::chrono::milliseconds patience = std::chrono::milliseconds(3'000));

private:
    explicit FolderLock(FileDescriptor folder) noexcept : m_folder(std::move(folder)) {}

    FileDescriptor m_folder;
};

} // namespace trailscope
