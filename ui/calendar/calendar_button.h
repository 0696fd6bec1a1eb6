// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"

#include <QPushButton>

namespace trailscope::ui {

//! Names in the status bar the calendar that judges what is off-hours; its tool tip has zone, hash and the
//! years covered. Says so when the archive reaches into years whose holidays are not known.
class CalendarButton final : public QPushButton {
    Q_OBJECT
public:
    explicit CalendarButton(QWidget* parent = nullptr);

    void setContext(const QueryContext& context);
};

} // namespace trailscope::ui
