// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <memory>
#include <stop_token>

namespace trailscope::ui {

using ReportPtr = std::shared_ptr<const ManagerReport>;

//! makeManagerReport() for a LatestJob, whose answers are copied.
[[nodiscard]] Result<ReportPtr> makeSharedReport(const ManagerQuestion& question,
                                                 const ReportedArchive& archive, const std::stop_token& stop);

} // namespace trailscope::ui
