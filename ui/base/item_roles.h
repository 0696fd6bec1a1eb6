// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace trailscope::ui {

//! Roles that models and delegates of different kinds agree on; far from those that a model numbers itself.
enum ItemRole : int {
    HintRole = Qt::UserRole + 100, //!< QString: stands small at the end of the entry
    DataRole = Qt::UserRole + 101, //!< QString: what is copied and exported, where other texts are shown
};

} // namespace trailscope::ui
