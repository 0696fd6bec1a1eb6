// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/field.h"

#include <optional>
#include <string>

namespace trailscope::cli {

//! A field whose values can be counted without reading the archive again.
[[nodiscard]] Result<Field> countableField(const std::string& name);

//! The same, or nothing for no name.
[[nodiscard]] Result<std::optional<Field>> countableFieldIfAny(const std::string& name);

//! A field whose values are numbers, or nothing for no name.
[[nodiscard]] Result<std::optional<Field>> numericField(const std::string& name);

} // namespace trailscope::cli
