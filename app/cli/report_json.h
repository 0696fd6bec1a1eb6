// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <string>

namespace trailscope::cli {

//! The numbers of a manager's page as one JSON document with stable keys; times in UTC.
[[nodiscard]] std::string reportJson(const ManagerReport& report);

} // namespace trailscope::cli
