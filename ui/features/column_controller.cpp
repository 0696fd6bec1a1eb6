// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/column_controller.h"

#include "ui/table/column_menu.h"
#include "ui/table/event_table_view.h"

#include <QMenu>

#include <utility>

namespace trailscope::ui {

ColumnController::ColumnController(const WindowParts& parts, EventTableView& table, QMenu& menu)
    : WindowController(parts), m_table(table), m_menu(menu)
{
    connect(&m_menu, &QMenu::aboutToShow, this, &ColumnController::fillMenu);
    connect(&m_table, &EventTableView::columnMenuRequested, this,
            [this](Field /*field*/, const QPoint& position) { m_menu.popup(position); });
    on(actions().resetColumns, [this] { reset(); });
    on(actions().clearFilter, [this] { showOwn(); });
}

void ColumnController::fillMenu()
{
    fillColumnMenu(m_menu, m_table);
    m_menu.addSeparator();
    m_menu.addAction(actions().resetColumns);
}

void ColumnController::show(const std::vector<Field>& fields)
{
    std::vector<ColumnState> columns;
    for (const auto field : fields) {
        columns.push_back({field, 0, true});
    }
    m_table.setColumns(columns);
}

void ColumnController::showPreset(const std::vector<Field>& fields)
{
    if (fields.empty()) {
        showOwn();
        return;
    }
    m_own = ownColumns();
    show(fields);
}

std::vector<ColumnState> ColumnController::ownColumns() const
{
    return m_own.empty() ? m_table.columns() : m_own;
}

void ColumnController::showOwn()
{
    if (!m_own.empty()) {
        m_table.setColumns(std::exchange(m_own, {}));
    }
}

void ColumnController::reset()
{
    m_own.clear();
    m_table.setColumns({});
}

} // namespace trailscope::ui
