// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter_text.h"

#include <QString>

namespace trailscope::ui {

//! What is wrong, in a few words for a list: `The gzip data ends early`.
[[nodiscard]] QString errorReason(ErrorCode code);

//! What the user can do about it, one sentence; empty when there is nothing to do.
[[nodiscard]] QString errorAdvice(ErrorCode code);

//! What, where and what to do, as sentences for a message. Plain text.
[[nodiscard]] QString errorSentence(const Error& error);

//! Why a filter text is wrong, one sentence: `There is no field "usr". Did you mean "user"?`
[[nodiscard]] QString filterErrorSentence(const FilterError& error);

} // namespace trailscope::ui
