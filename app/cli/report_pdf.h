// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"

namespace trailscope::cli {

//! Lets the window's program make the PDF: only it has fonts. It takes the place of this process, so that its
//! exit code is ours, and needs no display. Returns only when that program is not there.
[[nodiscard]] Error handOverToWindow(const Options& options);

} // namespace trailscope::cli
