// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

namespace trailscope {

//! Can rows be put together by the field's values: counted, grouped, made series of a chart?
[[nodiscard]] inline bool isCountable(Field field) noexcept
{
    const auto storage = fieldInfo(field).storage;
    return storage == FieldStorage::Dictionary || storage == FieldStorage::Calendar;
}

} // namespace trailscope
