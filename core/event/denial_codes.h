// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/traits.h"

#include <string_view>

namespace trailscope {

//! What an error code says of a refused call, by the table of both clouds' codes in denial_codes.cpp. Letter
//! case, quotes around the code, a prefix such as `Client.` and a suffix such as `Exception` do not count; a
//! detail may follow behind a dot (`Forbidden.RAM`). No for codes of other failures.
[[nodiscard]] Denial denialOf(std::string_view errorCode) noexcept;

//! The text without the quotation marks that some deliveries put around a code, and without blanks around it.
[[nodiscard]] std::string_view withoutQuotes(std::string_view text) noexcept;

} // namespace trailscope
