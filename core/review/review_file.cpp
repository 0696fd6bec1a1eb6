// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_file.h"

#include "core/archive/read_file.h"
#include "core/base/atomic_file.h"

#include <system_error>

namespace trailscope {

Result<std::string> readReviewFile(const std::filesystem::path& file)
{
    TextBuffer text;
    const auto read = readFile(file, text);
    if (!read.ok()) {
        return read.error().code == ErrorCode::NotFound ? Result<std::string>(std::string()) : read.error();
    }
    return std::string(text.view());
}

Result<Done> writeReviewFile(const std::filesystem::path& file, std::string_view text)
{
    std::error_code error;
    const auto folder = file.parent_path();
    std::filesystem::create_directories(folder, error);
    if (error) {
        return Error{codeOfWriteErrno(error.value()), folder.native(), error.message()};
    }
    auto target = AtomicFile::create(file);
    if (!target.ok()) {
        return target.error();
    }
    if (const auto written = target.value().write(text); !written.ok()) {
        return written.error();
    }
    return target.value().commit();
}

} // namespace trailscope
