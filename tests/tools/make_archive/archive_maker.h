// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/options.h"

namespace trailscope::maker {

//! Makes the archive and the truth file. The same options give the same bytes, whatever the number of
//! threads. Keeps one window of events in memory for each thread. Throws when the options make no sense or
//! something can't be written.
void makeArchive(const Options& options);

} // namespace trailscope::maker
