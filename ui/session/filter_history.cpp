// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filter_history.h"

namespace trailscope::ui {

void FilterHistory::push(const Filter& filter)
{
    if (filter == current()) {
        return;
    }
    m_filters.resize(m_position + 1);
    m_filters.push_back(filter);
    ++m_position;
}

} // namespace trailscope::ui
