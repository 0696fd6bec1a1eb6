// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_paths.h"

#include <QString>

namespace trailscope::ui::test {

//! The sample archive that comes with the program.
[[nodiscard]] inline QString samplePath()
{
    return QString::fromStdString(trailscope::test::sampleArchive().string());
}

//! A file as Simple Log Service exports it: 11 records, one of them twice.
[[nodiscard]] inline QString logServiceSample()
{
    const auto file = trailscope::test::testData() / "samples/actiontrail/sls_export_AliCloud_CL.json";
    return QString::fromStdString(file.string());
}

} // namespace trailscope::ui::test
