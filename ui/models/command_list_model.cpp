// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/command_list_model.h"

#include "ui/base/fuzzy_match.h"
#include "ui/base/item_roles.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace trailscope::ui {

CommandListModel::CommandListModel(std::vector<Command> commands, QObject* parent)
    : QAbstractListModel(parent), m_commands(std::move(commands)), m_shown(m_commands.size())
{
    std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
}

void CommandListModel::setTyped(const QString& typed)
{
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        if (const auto score = fuzzyScore(m_commands[i].title, typed)) {
            fitting.emplace_back(-*score, i);
        }
    }
    std::ranges::sort(fitting);
    beginResetModel();
    m_shown.clear();
    for (const auto& [score, index] : fitting) {
        m_shown.push_back(index);
    }
    endResetModel();
}

const Command& CommandListModel::command(const QModelIndex& index) const
{
    return m_commands[m_shown[static_cast<std::size_t>(index.row())]];
}

int CommandListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return command(index).title;
    case HintRole:
        return command(index).hint;
    default:
        return {};
    }
}

} // namespace trailscope::ui
