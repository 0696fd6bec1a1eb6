// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

#include <string_view>
#include <vector>

namespace trailscope {

//! Do the trails have different words for the same values of this field?
[[nodiscard]] bool hasSynonyms(Field field) noexcept;

//! The other trail's words for a value: `ConsoleSignin` for `ConsoleLogin`, `FederatedUser` and `SAMLUser`
//! for `saml-user`. Letter case does not count; empty for all other values. Events keep the word of their
//! record; synonyms are for questions only.
[[nodiscard]] std::vector<std::string_view> synonymsOf(Field field, std::string_view value);

} // namespace trailscope
