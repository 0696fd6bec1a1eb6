// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Read by moc before each header of ours and by nobody else. moc 6.4 stops in libstdc++ 12's <concepts>, with
// `Parse error at "std"`, when <compare> is the first standard header that it meets.
#include <cstddef>
