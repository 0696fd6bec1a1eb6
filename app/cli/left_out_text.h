// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/load/left_out.h"

#include <string>

namespace trailscope::cli {

//! What is missing from every answer, such as `2 damaged files or folders; 5 damaged records`; empty when
//! nothing is.
[[nodiscard]] std::string sentence(const LeftOut& leftOut);

//! That a search in raw records could not read files again.
[[nodiscard]] std::string sentence(const UnreadFiles& unread);

//! For the member `incomplete`: an object with numbers and the sentence; `null` when nothing was left out. \a
//! unread is what a search in raw records could not read again.
[[nodiscard]] std::string leftOutJson(const LeftOut& leftOut, const UnreadFiles& unread = {});

//! The same of all that the session's answer may be missing.
[[nodiscard]] std::string incompleteJson(const Session& session);

//! Is nothing missing from the session's answer?
[[nodiscard]] bool isComplete(const Session& session);

//! An answer of several rows: \a list as it is, or `{"incomplete":...,"rows":[...]}` where anything is
//! missing from it, so that no reader of a list takes a part for the whole.
[[nodiscard]] std::string rowsJson(const std::string& list, const Session& session);

} // namespace trailscope::cli
