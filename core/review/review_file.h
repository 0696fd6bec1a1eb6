// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trailscope {

//! The text of a file of the review's settings; empty when there is none.
[[nodiscard]] Result<std::string> readReviewFile(const std::filesystem::path& file);

//! Makes the file's folder when it is not there; the file is replaced as a whole or not at all.
[[nodiscard]] Result<Done> writeReviewFile(const std::filesystem::path& file, std::string_view text);

} // namespace trailscope
