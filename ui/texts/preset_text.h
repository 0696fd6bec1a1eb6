// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace trailscope::ui {

//! `S1  Unauthorised access`; a user's own group is called what it is.
[[nodiscard]] QString presetGroupTitle(const std::string& group);

} // namespace trailscope::ui
