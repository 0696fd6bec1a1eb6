// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_error.h"

#include <cerrno>
#include <system_error>

namespace trailscope {

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

Error readFailure(const std::filesystem::path& path, int systemError)
{
    return {codeOfReadErrno(systemError), path.string(), std::generic_category().message(systemError)};
}

Error writeFailure(const std::filesystem::path& path, int systemError)
{
    return {codeOfWriteErrno(systemError), path.string(), std::generic_category().message(systemError)};
}

} // namespace trailscope
