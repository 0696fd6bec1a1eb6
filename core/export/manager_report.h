// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_summary.h"
#include "core/review/manager_summary.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! A loaded archive, as a report needs it.
struct ReportedArchive {
    std::vector<std::filesystem::path> paths;
    LoadReport report;
    QueryContext context;
};

//! Everything that a manager's page says, whatever it is shown as: window, PDF, HTML or JSON.
struct ManagerReport {
    std::vector<std::filesystem::path> paths;
    ManagerSummary summary;
    CoverageSummary coverage;
    QueryContext context;
};

//! The page's standard questions: the scenarios of the review, S1 to S4.
[[nodiscard]] std::vector<Preset> managerPresets();

//! The archive's own days, without a filter, with the standard questions.
[[nodiscard]] ManagerQuestion standardQuestion(const QueryContext& context);

//! What somebody typed to get a report. Empty: see standardQuestion().
struct ReportRequest {
    std::string from; //!< see typedPeriod()
    std::string to;
    std::string filter;
    std::vector<std::string> presets; //!< ids or files, see presetNamed()
};

//! The error names what is wrong in the request.
[[nodiscard]] Result<ManagerQuestion> questionOf(const ReportRequest& request, const QueryContext& context);

//! See summarise() and summariseCoverage().
[[nodiscard]] Result<ManagerReport> makeManagerReport(const ManagerQuestion& question,
                                                      const ReportedArchive& archive,
                                                      const std::stop_token& stop = {});

} // namespace trailscope
