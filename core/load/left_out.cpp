// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/left_out.h"

namespace trailscope {

LeftOut leftOutOf(const LoadReport& report) noexcept
{
    return {report.filesFound, report.filesLeftOut, report.filesDamaged, report.recordsDamaged,
            report.stopped};
}

} // namespace trailscope
