// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_menu.h"

#include "ui/table/event_table_view.h"
#include "ui/texts/field_titles.h"

#include <QMenu>

#include <algorithm>

namespace trailscope::ui {

void fillColumnMenu(QMenu& menu, EventTableView& view)
{
    menu.clear();
    const auto shown = view.shownFields();
    std::optional<FieldGroup> group;
    for (const auto& info : allFields()) {
        if (group != info.group) {
            group = info.group;
            menu.addSection(groupTitle(info.group));
        }
        auto* entry = menu.addAction(fieldTitle(info.field));
        entry->setToolTip(fieldHint(info.field));
        entry->setCheckable(true);
        entry->setChecked(std::ranges::find(shown, info.field) != shown.end());
        QObject::connect(entry, &QAction::toggled, &view,
                         [&view, field = info.field](bool on) { view.setFieldShown(field, on); });
    }
}

} // namespace trailscope::ui
