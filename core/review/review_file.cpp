// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_file.h"

#include "core/base/atomic_file.h"
#include "core/base/small_file.h"
#include "core/base/system_error.h"

#include <system_error>

namespace trailscope {

Result<std::string> readReviewFile(const std::filesystem::path& file)
{
    auto text = readSmallFile(file);
    const bool isMissing = !text.ok() && text.error().code == ErrorCode::NotFound;
    return isMissing ? Result<std::string>(std::string()) : text;
}

Result<Done> writeReviewFile(const std::filesystem::path& file, std::string_view text)
{
    std::error_code error;
    const auto folder = file.parent_path();
    std::filesystem::create_directories(folder, error);
    if (error) {
        return writeFailure(folder, error.value());
    }
    return writeWholeFile(file, text);
}

} // namespace trailscope
