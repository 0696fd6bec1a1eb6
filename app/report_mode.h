// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

//! Loads the paths, writes the manager's page, as HTML when the file's name says so, otherwise as a PDF, and
//! says on standard error what went wrong. Returns the exit code, as that of trailscope-cli: 0 done, 1 done
//! but some files were damaged, 2 wrong use or nothing readable.
[[nodiscard]] int makeReport(const QStringList& paths, const ReportArguments& arguments);
