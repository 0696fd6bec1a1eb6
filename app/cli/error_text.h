// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/load/load_report.h"

#include <string>

namespace trailscope::cli {

//! One English sentence: what, where, and what to do.
[[nodiscard]] std::string sentence(const Error& error);

//! The same for something a load could not read, with its place in the file.
[[nodiscard]] std::string sentence(const LoadProblem& problem);

} // namespace trailscope::cli
