// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/preset_text.h"

#include "ui/texts/shown_text.h"

#include <QCoreApplication>

namespace trailscope::ui {

namespace {

struct PresetGroup {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::PresetGroup)
};

} // namespace

QString presetGroupTitle(const std::string& group)
{
    if (group == "S1") {
        return PresetGroup::tr("S1  Unauthorised access");
    }
    if (group == "S2") {
        return PresetGroup::tr("S2  Refused operations");
    }
    if (group == "S3") {
        return PresetGroup::tr("S3  Events to watch");
    }
    if (group == "S4") {
        return PresetGroup::tr("S4  Leaked data");
    }
    return group == "CIS" ? PresetGroup::tr("CIS  Benchmark, section 2") : shownText(group);
}

} // namespace trailscope::ui
