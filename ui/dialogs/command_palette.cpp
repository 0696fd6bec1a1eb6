// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_palette.h"

#include "ui/base/dialog_size.h"
#include "ui/widgets/hint_delegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace trailscope::ui {

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent)
    , m_model(new CommandListModel(std::move(commands), this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setWindowTitle(tr("Commands"));
    setObjectName(QStringLiteral("commandPalette"));
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setPlaceholderText(tr("Type a few letters of what you want to do"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HintDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setTyped(typed);
        selectFirst();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    selectFirst();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24});
}

void CommandPalette::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const int id = m_model->command(index).id;
    accept();
    Q_EMIT commandRequested(id);
}

//! The arrows walk through the list while the cursor stays in the field.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace trailscope::ui
