// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/colour_rules.h"

#include <filesystem>
#include <vector>

namespace trailscope {

//! Merges the changes that two windows made to \a base. Rules are identified by name and filter. What either
//! window added, removed or changed is kept; where both changed a rule, \a mine wins. The order is that of
//! \a mine if it differs from the order of \a base, otherwise that of \a theirs.
[[nodiscard]] std::vector<ColourRule> mergeColourRules(const std::vector<ColourRule>& base,
                                                       const std::vector<ColourRule>& mine,
                                                       const std::vector<ColourRule>& theirs);

//! Saves \a mine, which was made of \a base, together with what others have changed in the file since then,
//! and gives what was saved. A file that holds no rules is replaced. Nothing is written when the file can't
//! be read, or when another program holds its folder's lock (Busy).
[[nodiscard]] Result<std::vector<ColourRule>> changeColourRules(const std::filesystem::path& file,
                                                                const std::vector<ColourRule>& base,
                                                                const std::vector<ColourRule>& mine);

} // namespace trailscope
