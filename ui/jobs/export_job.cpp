// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/export_job.h"

namespace trailscope::ui {

ExportJob::ExportJob(QObject* parent) : QObject(parent)
{
}

void ExportJob::start(const std::filesystem::path& file, std::shared_ptr<const std::vector<RowId>> rows,
                      const CsvOptions& options, const QueryContext& context)
{
    cancel();
    m_active = true;
    const auto tell = [this, number = ++m_number](std::size_t written) {
        QMetaObject::invokeMethod(
            this, [this, number, written] { tellProgress(number, written); }, Qt::QueuedConnection);
    };
    m_job.start(
        [file, rows = std::move(rows), options, context, tell](const std::stop_token& stop) {
            return writeCsv(file, *rows, options, context, tell, stop);
        },
        [this](const Result<Done>& result) {
            m_active = false;
            Q_EMIT finished(result);
        });
}

//! What an export that was cancelled had still to tell is not about the next one.
void ExportJob::tellProgress(quint64 number, std::size_t written)
{
    if (m_active && number == m_number) {
        Q_EMIT progressed(written);
    }
}

void ExportJob::cancel()
{
    if (!m_active) {
        return;
    }
    m_active = false;
    m_job.cancel();
    Q_EMIT finished(Error{ErrorCode::Cancelled, {}, {}});
}

} // namespace trailscope::ui
