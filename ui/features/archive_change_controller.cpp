// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/archive_change_controller.h"

#include "ui/panels/detail_pane.h"
#include "ui/texts/error_text.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace trailscope::ui {

ArchiveChangeController::ArchiveChangeController(const WindowParts& parts, DetailPane& detail)
    : WindowController(parts)
{
    connect(&session(), &AuditSession::loadStarted, this, [this] { m_offered = false; });
    connect(&session(), &AuditSession::answerChanged, this,
            [this](const AnswerPtr& answer) { tellUnreadFiles(answer->unread); });
    connect(&session(), &AuditSession::queryFailed, this, [this](const Error& error) {
        if (error.code == ErrorCode::FileChanged) {
            offerReload();
        }
    });
    connect(&detail, &DetailPane::archiveChanged, this, &ArchiveChangeController::offerReload);
}

void ArchiveChangeController::tellUnreadFiles(const std::vector<UnreadFile>& files)
{
    if (files.empty()) {
        return;
    }
    std::size_t rows = 0;
    for (const auto& file : files) {
        rows += file.rows;
    }
    Q_EMIT noticed(tr("The records of %n event(s) were not searched. %1", nullptr, static_cast<int>(rows))
                       .arg(errorSentence(files.front().error)));
    if (std::ranges::any_of(
            files, [](const UnreadFile& file) { return file.error.code == ErrorCode::FileChanged; })) {
        offerReload();
    }
}

//! Says once that the archive has changed, and offers to load it again.
void ArchiveChangeController::offerReload()
{
    if (std::exchange(m_offered, true)) {
        return;
    }
    auto* box = new QMessageBox(window());
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
    connect(reload, &QAbstractButton::clicked, actions().reload, &QAction::trigger);
    box->open();
}

} // namespace trailscope::ui
