// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_chooser.h"
#include "ui/jobs/export_job.h"
#include "ui/settings/session_settings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace trailscope::ui {

//! What an export is made of.
struct ExportRequest {
    using Rows = std::shared_ptr<const std::vector<RowId>>;

    QueryContext context;
    Rows shown;                 //!< all events that the filter shows, in the order shown
    Rows selected;              //!< those of them that are selected; null or empty: no choice is offered
    std::vector<Field> columns; //!< in the order shown
    QString missing;            //!< what the events lack, as leftOutText() says it
};

//! Asks how and where to export, shows how far the writing is, and says how it ended.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportRequest request, FileChooser& chooser, SessionSettings settings,
                 QWidget* parent = nullptr);

    void reject() override;

private:
    QWidget* createOptions();
    QWidget* createMissing();
    QWidget* createProgress();
    void chooseAndStart();
    void showProgress(quint64 rowsWritten);
    void finish(const Result<Done>& result);
    [[nodiscard]] const ExportRequest::Rows& rows() const;

    ExportRequest m_request;
    FileChooser& m_chooser;
    SessionSettings m_settings;
    QString m_path;
    QRadioButton* m_selectedOnly = nullptr;
    QCheckBox* m_byteOrderMark = nullptr;
    QWidget* m_options = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
    ExportJob m_job;
};

} // namespace trailscope::ui
