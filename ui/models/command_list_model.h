// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace trailscope::ui {

//! Something that can be done, by its name.
struct Command {
    QString title; //!< with the menus that lead to it: `Review › S1 › Failed logins`
    QString hint;  //!< its key
    int id = 0;    //!< the owner's
};

//! Commands that fit what was typed, the best first; equal ones in their own order.
class CommandListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CommandListModel(std::vector<Command> commands, QObject* parent = nullptr);

    void setTyped(const QString& typed);

    //! Of a valid index.
    [[nodiscard]] const Command& command(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Command> m_commands;
    std::vector<std::size_t> m_shown; //!< indexes of m_commands
};

} // namespace trailscope::ui
