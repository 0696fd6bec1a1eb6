// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_column.h"

#include <cstddef>
#include <span>

namespace trailscope {

//! What goes along with each other in a trail is kept once: the service, the kind and the category of an
//! event mostly follow from its name, principal and access key from the user. Columns of one segment whose
//! rows have few combinations of values share one local code a row, the number of the combination; each
//! translates it into values of its own. So they take the memory of one column, and are scanned and counted
//! as one.
//!
//! Columns of 8-bit codes share up to 256 combinations, those of 16-bit codes up to 4,096; none gets wider
//! codes than it had. The combinations are in the order of the first column's local codes, so that a range of
//! its values stays a range of codes. Columns with one value, and those that would make too many
//! combinations, stay as they are. \a columns have \a rowCount rows.
void shareCodes(std::span<CodeColumn* const> columns, std::size_t rowCount);

} // namespace trailscope
