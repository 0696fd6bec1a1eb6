// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_paths.h"

namespace trailscope::test {

std::filesystem::path testData()
{
    return std::filesystem::path(TRAILSCOPE_SOURCE_FOLDER) / "tests" / "data";
}

std::filesystem::path sampleArchive()
{
    return std::filesystem::path(TRAILSCOPE_SOURCE_FOLDER) / "resources" / "sample";
}

} // namespace trailscope::test
