// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trailscope::ui {

//! Writes a file as a whole or not at all, and says how that went; of a saved one also \a missing, which is
//! what it lacks as leftOutText() says it. \a path is not empty.
[[nodiscard]] QString saveAndTell(const QString& path, const QByteArray& content,
                                  const QString& missing = {});

} // namespace trailscope::ui
