// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <string>

namespace trailscope::cli {

//! A manager's page as one HTML file that needs no other: no script, nothing from a network, the chart as
//! SVG. Texts of the archive are escaped.
[[nodiscard]] std::string reportHtml(const ManagerReport& report);

//! The lines of the page that say how far it can be relied on: gaps, damage, holidays that are not known.
[[nodiscard]] std::vector<std::string> coverageSentences(const ManagerReport& report);

//! What the comparison with the period before is worth; empty when the archive holds all of it.
[[nodiscard]] std::string comparisonSentence(ComparedPart compared);

} // namespace trailscope::cli
