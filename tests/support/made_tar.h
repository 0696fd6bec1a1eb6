// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace trailscope::test {

//! A tar (POSIX ustar) of members with their names, ended by two blocks of zeros.
[[nodiscard]] std::string tar(const std::vector<std::pair<std::string, std::string>>& members);

} // namespace trailscope::test
