// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace trailscope {

//! Why a text can be no trail: it holds nothing (NoContent), is packed once more (UnreadFormat), is not what
//! its name says (NotGzip, CorruptContainer), or belongs to the system (NotATrail). Nothing for all others.
//! \a stored: as it lay in the file, when the text is that of a whole file.
[[nodiscard]] std::optional<Error> oddContent(std::string_view name, std::string_view text,
                                              std::string_view stored);

} // namespace trailscope
