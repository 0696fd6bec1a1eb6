// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/texts/error_text.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace trailscope::ui {

//! Says once that the archive has changed, and offers to load it again.
void MainWindow::offerReload()
{
    if (std::exchange(m_reloadOffered, true)) {
        return;
    }
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("archiveChanged"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("The archive changed"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("The archive changed since it was loaded. Records of changed files are not shown, searched or "
           "exported until it is loaded again."));
    auto* reload = box->addButton(tr("Load again"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Close);
    connect(reload, &QAbstractButton::clicked, m_actions->reload, &QAction::trigger);
    box->open();
}

void MainWindow::tellUnreadFiles(const std::vector<UnreadFile>& files)
{
    if (files.empty()) {
        return;
    }
    std::size_t rows = 0;
    for (const auto& file : files) {
        rows += file.rows;
    }
    notice(tr("The records of %n event(s) were not searched. %1", nullptr, static_cast<int>(rows))
               .arg(errorSentence(files.front().error)));
    if (std::ranges::any_of(
            files, [](const UnreadFile& file) { return file.error.code == ErrorCode::FileChanged; })) {
        offerReload();
    }
}

} // namespace trailscope::ui
