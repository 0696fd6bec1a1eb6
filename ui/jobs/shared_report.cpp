// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/shared_report.h"

#include <utility>

namespace trailscope::ui {

Result<ReportPtr> makeSharedReport(const ManagerQuestion& question, const ReportedArchive& archive,
                                   const std::stop_token& stop)
{
    auto report = makeManagerReport(question, archive, stop);
    if (!report.ok()) {
        return report.error();
    }
    return std::make_shared<const ManagerReport>(std::move(report).value());
}

} // namespace trailscope::ui
