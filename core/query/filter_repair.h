// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! The wrong filter text with its mistakes put right, to be offered, never to be run unasked: missing
//! brackets and quotes are closed, ones too many taken away, names and values replaced by the suggestion.
//! Nothing when the text is sound or when some mistake has no sure repair. Reads the text once for each
//! mistake, up to a hundred.
[[nodiscard]] std::optional<std::string> repairedText(std::string_view text);

} // namespace trailscope
