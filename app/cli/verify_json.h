// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/coverage/archive_audit.h"
#include "core/coverage/manifest.h"

#include <optional>
#include <string>

namespace trailscope::cli {

//! The answer of verify as one JSON document. \a changes: against an earlier manifest, if there is one.
[[nodiscard]] std::string verifyJson(const ArchiveAudit& audit, const Session& session,
                                     const std::optional<ManifestChanges>& changes);

} // namespace trailscope::cli
