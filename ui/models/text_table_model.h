// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace trailscope::ui {

//! A table of texts that is made once and shown. The texts are as the archive holds them: what shows them
//! marks what is hidden in them (shownText()).
struct TextTable {
    QStringList headings;
    std::vector<QStringList> rows; //!< each as long as the headings
};

//! Shown texts, and under DataRole those of the table.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TextTableModel(QObject* parent = nullptr);

    void setTable(TextTable table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TextTable m_table;
};

} // namespace trailscope::ui
