// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace trailscope {

//! The values that a field can have, in their own order, when they are few and known beforehand: those of the
//! trait fields, `no` and `yes`, `mon` to `sun`, `0` to `23`. Empty for all other fields.
[[nodiscard]] std::span<const std::string_view> knownValues(Field field) noexcept;

//! The index in knownValues() of what somebody typed: case is ignored, `true` is `yes`, `saturday` and `6`
//! are `sat`, `09` is `9`.
[[nodiscard]] std::optional<std::size_t> findKnownValue(Field field, std::string_view typed) noexcept;

} // namespace trailscope
