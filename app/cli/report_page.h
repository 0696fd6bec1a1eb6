// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"

namespace trailscope::cli {

//! Is the report asked for as a page, PDF or HTML, in a language?
[[nodiscard]] bool isPage(const Options& options);

//! Lets the window's program make the page: only it has fonts, charts and translations. It takes the place of
//! this process, so that its exit code is ours, and needs no display. Returns only when that program is not
//! there.
[[nodiscard]] Error handOverToWindow(const Options& options);

} // namespace trailscope::cli
