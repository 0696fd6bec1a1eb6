// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace trailscope::ui {

//! Is that a value that the program can take for the setting? A settings file is data from outside: anybody
//! may have written into it. False for settings that the program does not know.
[[nodiscard]] bool isSoundSetting(const QString& key, const QVariant& value);

//! The names of all settings; those of presets' parameters have the preset's id behind the slash.
[[nodiscard]] QStringList knownSettings();

//! The settings that the program knows and whose values it can't take, in the order of their names.
[[nodiscard]] QStringList unsoundSettings(const QSettings& settings);

} // namespace trailscope::ui
