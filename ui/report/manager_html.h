// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"

#include <QByteArray>

namespace trailscope::ui {

//! A manager's page as one HTML file in the program's language that needs no other file: no script, nothing
//! from a network, the charts as SVG. All that the page of paper cuts is told in full. Texts of the archive
//! are escaped. On the UI thread, as the charts are drawn with its fonts.
[[nodiscard]] QByteArray managerHtml(const ManagerReport& report);

} // namespace trailscope::ui
