// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/preset_text.h"

#include "ui/base/text.h"

#include <QCoreApplication>

namespace trailscope::ui {

QString presetGroupTitle(const std::string& group)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("PresetGroup", text); };
    if (group == "S1") {
        return words("S1  Unauthorised access");
    }
    if (group == "S2") {
        return words("S2  Refused operations");
    }
    if (group == "S3") {
        return words("S3  Events to watch");
    }
    if (group == "S4") {
        return words("S4  Leaked data");
    }
    return group == "CIS" ? words("CIS  Benchmark, section 2") : toQString(group);
}

} // namespace trailscope::ui
