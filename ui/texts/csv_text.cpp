// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/csv_text.h"

#include "core/export/csv_cell.h"
#include "ui/base/item_roles.h"
#include "ui/texts/text.h"

#include <QAbstractItemModel>

namespace trailscope::ui {

QString dataText(const QModelIndex& index)
{
    const auto data = index.data(DataRole);
    return data.isValid() ? data.toString() : index.data().toString();
}

namespace {

QString headingOf(const QAbstractItemModel& table, int column)
{
    const auto data = table.headerData(column, Qt::Horizontal, DataRole);
    return data.isValid() ? data.toString() : table.headerData(column, Qt::Horizontal).toString();
}

} // namespace

QString csvOf(const QAbstractItemModel& table)
{
    std::string csv;
    for (int row = -1; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto cell = row < 0 ? headingOf(table, column) : dataText(table.index(row, column));
            csv += column > 0 ? "," : "";
            appendCsvCell(csv, cell.toStdString());
        }
        csv += "\r\n";
    }
    return toQString(csv);
}

} // namespace trailscope::ui
