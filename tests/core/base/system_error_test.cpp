// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_error.h"

#include <cerrno>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(SystemErrorTest, ErrorsOfWritingHaveTheirCodes)
{
    EXPECT_EQ(codeOfWriteErrno(ENOSPC), ErrorCode::DiskFull);
    EXPECT_EQ(codeOfWriteErrno(EDQUOT), ErrorCode::DiskFull);
    EXPECT_EQ(codeOfWriteErrno(EROFS), ErrorCode::PermissionDenied);
    EXPECT_EQ(codeOfWriteErrno(EACCES), ErrorCode::PermissionDenied);
    EXPECT_EQ(codeOfWriteErrno(ENOENT), ErrorCode::NotFound);
    EXPECT_EQ(codeOfWriteErrno(EIO), ErrorCode::WriteFailed);
}

TEST(SystemErrorTest, AFailureNamesThePathAndTheSystemsReason)
{
    EXPECT_EQ(readFailure("/a", ENOENT), (Error{ErrorCode::NotFound, "/a", "No such file or directory"}));
    EXPECT_EQ(writeFailure("/a", ENOSPC), (Error{ErrorCode::DiskFull, "/a", "No space left on device"}));
}

} // namespace
} // namespace trailscope
