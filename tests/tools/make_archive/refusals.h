// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/event.h"

namespace trailscope::maker {

//! Refused for lack of permission, or, for who comes with a key, for a credential that is not valid.
[[nodiscard]] Refusal permissionRefusal(const EventKind& kind, bool withKey, Random& random);

//! Any other error of a call.
[[nodiscard]] Refusal otherRefusal(const EventKind& kind, Random& random);

//! A login that failed; sometimes only the message tells.
[[nodiscard]] Refusal loginRefusal(const EventKind& kind, Random& random);

} // namespace trailscope::maker
