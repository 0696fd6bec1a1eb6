// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/event.h"

#include <string>

namespace trailscope::maker {

//! Appends the record of the event as ActionTrail writes it: one JSON object in one row, members in the order
//! of their names. The forms that differ from service to service and over the years are all used.
void appendRecord(std::string& out, const Event& event);

} // namespace trailscope::maker
