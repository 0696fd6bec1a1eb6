// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/field_option.h"

#include "app/cli/session.h"
#include "core/query/countable_field.h"

namespace trailscope::cli {

Result<Field> countableField(const std::string& name)
{
    const auto field = fieldNamed(name);
    if (field.ok() && !isCountable(field.value())) {
        return Error{ErrorCode::BadArgument, "field '" + name + "'",
                     "its values can't be counted; use query"};
    }
    return field;
}

Result<std::optional<Field>> countableFieldIfAny(const std::string& name)
{
    if (name.empty()) {
        return std::optional<Field>();
    }
    const auto field = countableField(name);
    if (!field.ok()) {
        return field.error();
    }
    return std::optional(field.value());
}

Result<std::optional<Field>> numericField(const std::string& name)
{
    auto field = countableFieldIfAny(name);
    if (field.ok() && field.value() && !isNumeric(*field.value())) {
        return Error{ErrorCode::BadArgument, "field '" + name + "'",
                     "its values are no numbers; 'bytes' can be added up"};
    }
    return field;
}

} // namespace trailscope::cli
