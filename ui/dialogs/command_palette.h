// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command_list_model.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace trailscope::ui {

//! Everything that can be done, to be found by typing a few of its letters. Return or a click does it and
//! closes the palette.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(std::vector<Command> commands, QWidget* parent = nullptr);

Q_SIGNALS:
    //! With the command's id, after the palette has closed.
    void commandRequested(int id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void selectFirst();

    CommandListModel* m_model = nullptr;
    QLineEdit* m_edit = nullptr;
    QListView* m_list = nullptr;
};

} // namespace trailscope::ui
