// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/expression.h"

#include <re2/re2.h>

namespace trailscope {

Result<std::shared_ptr<const re2::RE2>> compileExpression(std::string_view expression)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    auto compiled =
        std::make_shared<const re2::RE2>(re2::StringPiece(expression.data(), expression.size()), options);
    if (!compiled->ok()) {
        return Error{ErrorCode::BadFilter, std::string(expression), compiled->error()};
    }
    return compiled;
}

} // namespace trailscope
