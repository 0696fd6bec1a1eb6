// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <QByteArray>
#include <QPageSize>
#include <QRectF>

class QPainter;

namespace trailscope::ui {

//! Draws a manager's page on one sheet: what it is about, the figures, the timeline, the week map, the
//! comparison with the period before, the people outside working hours, root, the review's questions, and how
//! far all of it can be relied on. Lists are told as far as there is room, with how many are left out.
//! \a area is the part of the sheet inside its margins, in the units of the painter's device.
void paintManagerPage(QPainter& painter, const QRectF& area, const ManagerReport& report);

//! The page as a PDF file: its texts can be selected and searched, its fonts are in it, its charts are drawn
//! with lines. Takes about 0.1 s; on the UI thread.
[[nodiscard]] QByteArray managerPdf(const ManagerReport& report, QPageSize::PageSizeId paper);

} // namespace trailscope::ui
