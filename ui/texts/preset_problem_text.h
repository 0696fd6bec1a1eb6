// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <QString>
#include <QStringList>

namespace trailscope::ui {

//! What is wrong with a preset's file, a sentence for each problem; that of a filter with its repair.
[[nodiscard]] QStringList presetProblemSentences(const PresetCheck& check);

} // namespace trailscope::ui
