// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csv.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

namespace trailscope::ui {

//! Writes events as a CSV file off the UI thread.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    explicit ExportJob(QObject* parent = nullptr);

    //! One export at a time: a running one is cancelled first. Returns at once.
    void start(const std::filesystem::path& file, std::shared_ptr<const std::vector<RowId>> rows,
               const CsvOptions& options, const QueryContext& context);

    //! finished() follows at once, as Cancelled; the file under the final name stays as it was.
    void cancel();

    [[nodiscard]] bool isRunning() const noexcept { return m_active; }

Q_SIGNALS:
    //! Of the export that runs.
    void progressed(quint64 rowsWritten);
    void finished(const trailscope::Result<trailscope::Done>& result);

private:
    void tellProgress(quint64 number, std::size_t written);

    bool m_active = false;
    quint64 m_number = 0; //!< of the export that was started last
    LatestJob m_job;
};

} // namespace trailscope::ui
