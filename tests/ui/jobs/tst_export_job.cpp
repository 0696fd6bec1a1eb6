// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/dialogs/dialog_file_chooser.h"
#include "ui/jobs/export_job.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

TEST(ExportJobTest, ProgressOfACancelledExportIsNotToldOfTheNext)
{
    const QTemporaryDir folder;
    const auto file = [&folder](const char* name) {
        return std::filesystem::path(folder.filePath(QString::fromLatin1(name)).toStdString());
    };
    const auto many = test::numberedEvents(200'000);
    const auto few = test::numberedEvents(3);
    ExportJob job;
    quint64 most = 0;
    bool isSecond = false;
    bool finished = false;
    QObject::connect(&job, &ExportJob::progressed,
                     [&](quint64 rows) { most = isSecond ? std::max(most, rows) : 0; });
    QObject::connect(&job, &ExportJob::finished, [&](const Result<Done>& result) { finished = result.ok(); });

    job.start(file("many.csv"), test::allRows(many), {{Field::User}, false}, many);
    QThreadPool::globalInstance()->waitForDone(); // what it tells waits to be delivered
    job.cancel();
    isSecond = true;
    job.start(file("few.csv"), test::allRows(few), {{Field::User}, false}, few);

    EXPECT_TRUE(test::becomesTrue([&] { return finished; }));
    EXPECT_LE(most, 3U);
}

TEST(FileFilterTest, EveryDialogListsTheFilesItIsFor)
{
    EXPECT_TRUE(fileFilter(FileKind::Holidays).contains(QStringLiteral("*.ics")));
    for (const auto* pattern : {"*.gz", "*.json", "*.zip", "*.csv", "*.tar", "*.zst", "*.log"}) {
        EXPECT_TRUE(fileFilter(FileKind::Trail).contains(QString::fromLatin1(pattern))) << pattern;
    }
    for (const auto kind : {FileKind::Trail, FileKind::Preset, FileKind::Calendar, FileKind::Holidays,
                            FileKind::Manifest, FileKind::Keys}) {
        EXPECT_TRUE(fileFilter(kind).endsWith(QStringLiteral("All files (*)")));
    }
}

} // namespace
} // namespace trailscope::ui
