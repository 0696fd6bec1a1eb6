// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/base/result.h"

namespace trailscope::cli {

// Each prints its answer to standard output; a report may be written to a file.
[[nodiscard]] Result<Done> printInfo(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printQuery(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printCount(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printFacet(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printGroups(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printHistogram(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printPresetRun(const Options& options, const Session& session);
[[nodiscard]] Result<Done> printReport(const Options& options, const Session& session);

//! False when something could not be read, differs from its name or from the earlier manifest, or is missing.
[[nodiscard]] Result<bool> printVerify(const Options& options, const Session& session);

// These need no archive.
[[nodiscard]] Result<Done> printPresetList(const Options& options);
[[nodiscard]] Result<Done> printPreset(const Options& options);

//! False when a file is no sound preset; every problem of every file is printed.
[[nodiscard]] Result<bool> printPresetCheck(const Options& options);

} // namespace trailscope::cli
