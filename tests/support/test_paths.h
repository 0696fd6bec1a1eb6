// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace trailscope::test {

//! `tests/data` of this checkout. A function and not a macro: where a checkout lies is then the concern of
//! one object file, and a compiler cache serves all others to every checkout.
[[nodiscard]] std::filesystem::path testData();

//! The sample archive that comes with the program.
[[nodiscard]] std::filesystem::path sampleArchive();

} // namespace trailscope::test
