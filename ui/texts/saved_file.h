// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trailscope::ui {

//! Writes a file as a whole or not at all, and says in one sentence how that went. \a path is not empty.
[[nodiscard]] QString saveAndTell(const QString& path, const QByteArray& content);

} // namespace trailscope::ui
