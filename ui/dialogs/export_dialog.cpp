// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/texts/error_text.h"
#include "ui/texts/field_titles.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

QString columnList(const std::vector<Field>& columns)
{
    QStringList titles;
    for (const auto field : columns) {
        titles << fieldTitle(field);
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

ExportDialog::ExportDialog(ExportRequest request, FileChooser& chooser, SessionSettings settings,
                           QWidget* parent)
    : QDialog(parent), m_request(std::move(request)), m_chooser(chooser), m_settings(settings)
{
    setWindowTitle(tr("Export as CSV"));
    setObjectName(QStringLiteral("exportDialog"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Choose file and export…"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_start->setDefault(true);
    m_start->setEnabled(!m_request.shown->empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseAndStart);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_job, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(&m_job, &ExportJob::finished, this, &ExportDialog::finish);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_options = createOptions());
    layout->addWidget(createMissing());
    layout->addWidget(createProgress());
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

QWidget* ExportDialog::createOptions()
{
    auto* options = new QWidget(this);
    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto selected = m_request.selected ? m_request.selected->size() : 0;
    auto* all =
        new QRadioButton(tr("All events shown (%1)").arg(formatCount(m_request.shown->size())), options);
    all->setChecked(true);
    m_selectedOnly =
        new QRadioButton(tr("Only the selected events (%1)").arg(formatCount(selected)), options);
    m_selectedOnly->setObjectName(QStringLiteral("exportSelected"));
    m_selectedOnly->setVisible(selected > 0);
    auto* columns = new QLabel(
        tr("Columns, as in the table: %1. The time is written in %2 and in UTC.")
            .arg(columnList(m_request.columns), toQString(m_request.context.calendar->zone.name())),
        options);
    columns->setWordWrap(true);
    m_byteOrderMark = new QCheckBox(
        tr("Begin the file with a UTF-8 mark, so that spreadsheets show all characters"), options);
    m_byteOrderMark->setObjectName(QStringLiteral("exportByteOrderMark"));
    m_byteOrderMark->setChecked(m_settings.exportByteOrderMark());
    layout->addWidget(all);
    layout->addWidget(m_selectedOnly);
    layout->addWidget(columns);
    layout->addWidget(m_byteOrderMark);
    return options;
}

//! Said before and after the export.
QWidget* ExportDialog::createMissing()
{
    auto* missing = new QLabel(m_request.missing, this);
    missing->setObjectName(QStringLiteral("exportMissing"));
    missing->setTextFormat(Qt::PlainText);
    missing->setWordWrap(true);
    missing->setVisible(!m_request.missing.isEmpty());
    return missing;
}

QWidget* ExportDialog::createProgress()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 1'000);
    m_progress->hide();
    m_message = new QLabel(page);
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    return page;
}

const ExportRequest::Rows& ExportDialog::rows() const
{
    return m_selectedOnly->isChecked() ? m_request.selected : m_request.shown;
}

void ExportDialog::chooseAndStart()
{
    const QString folder = m_settings.exportFolder().isEmpty() ? QDir::homePath() : m_settings.exportFolder();
    m_path =
        m_chooser.saveCsv(this, tr("Export as CSV"), QDir(folder).filePath(QStringLiteral("events.csv")));
    if (m_path.isEmpty()) {
        return;
    }
    if (QFileInfo(m_path).suffix().isEmpty()) {
        m_path += QStringLiteral(".csv");
    }
    m_settings.setExportFolder(QFileInfo(m_path).absolutePath());
    m_settings.setExportByteOrderMark(m_byteOrderMark->isChecked());
    m_options->setEnabled(false);
    m_start->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_message->clear();
    m_job.start(m_path.toStdString(), rows(), {m_request.columns, m_byteOrderMark->isChecked()},
                m_request.context);
}

void ExportDialog::showProgress(quint64 rowsWritten)
{
    const auto total = std::max<std::size_t>(1, rows()->size());
    m_progress->setValue(static_cast<int>(rowsWritten * 1'000 / total));
    m_message->setText(
        tr("%1 of %2 events written").arg(formatCount(rowsWritten), formatCount(rows()->size())));
}

void ExportDialog::finish(const Result<Done>& result)
{
    m_progress->hide();
    if (result.ok()) {
        m_message->setText(
            tr("%1 events were written to %2.").arg(formatCount(rows()->size()), shownText(m_path)));
        m_close->setText(tr("Close"));
        m_close->setDefault(true);
        return;
    }
    m_options->setEnabled(true);
    m_start->show();
    m_message->setText(result.error().code == ErrorCode::Cancelled
                           ? tr("The export was cancelled. No file was written.")
                           : tr("Nothing was exported. %1").arg(errorSentence(result.error())));
}

void ExportDialog::reject()
{
    if (m_job.isRunning()) {
        m_job.cancel();
    } else {
        QDialog::reject();
    }
}

} // namespace trailscope::ui
