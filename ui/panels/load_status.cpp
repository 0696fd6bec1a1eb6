// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_status.h"

#include "core/store/memory_use.h"
#include "ui/texts/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace trailscope::ui {

namespace {

//! Where the memory of the loaded events goes.
QString memoryText(const MemoryUse& use)
{
    return LoadStatus::tr("The events take %1 of memory: columns %2, hashes of ids %3, places of records %4, "
                          "dictionaries %5, file names %6.")
        .arg(formatBytes(use.total()), formatBytes(use.times + use.codes + use.codeTables),
             formatBytes(use.hashes), formatBytes(use.places), formatBytes(use.dictionaries),
             formatBytes(use.files));
}

} // namespace

LoadStatus::LoadStatus(QWidget* parent) : QWidget(parent)
{
    m_events = new QLabel(tr("No archive is open"), this);
    m_events->setObjectName(QStringLiteral("statusEvents"));
    m_period = new QLabel(this);
    m_problems = new QPushButton(this);
    m_problems->setObjectName(QStringLiteral("statusProblems"));
    m_problems->setFlat(true);
    m_problems->setToolTip(tr("Show which files could not be read, and why"));
    m_duplicates = new QLabel(this);
    m_duplicates->setObjectName(QStringLiteral("statusDuplicates"));
    m_duplicates->setToolTip(tr("Events that the archive holds more than once, as when two trails deliver to "
                                "one bucket, are shown once."));
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("statusNote"));
    m_files = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("statusStop"));
    m_stop->setToolTip(tr("Stop loading and keep what was read so far"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(fontMetrics().averageCharWidth() * 2);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_events, m_period, m_problems, m_duplicates, m_note}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_files, m_progress, m_stop}) {
        layout->addWidget(widget);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_problems, m_duplicates, m_note, m_files, m_progress, m_stop}) {
        widget->hide();
    }
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
    connect(m_problems, &QPushButton::clicked, this, &LoadStatus::problemsRequested);
}

void LoadStatus::showContext(const QueryContext& context)
{
    m_events->setText(tr("Events: %1").arg(formatCount(context.store->rowCount())));
    m_events->setToolTip(memoryText(memoryUse(*context.store)));
    const auto period = context.store->period();
    m_period->setText(period ? formatPeriod(*period, context.calendar->zone) : QString());
}

void LoadStatus::startLoad()
{
    m_problems->hide();
    m_duplicates->hide();
    m_note->hide();
    m_files->setText(tr("Listing files…"));
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_files, m_progress, m_stop}) {
        widget->show();
    }
}

void LoadStatus::showProgress(const LoadProgress& progress)
{
    if (progress.filesTotal == 0) {
        return;
    }
    constexpr int steps = 1'000;
    m_progress->setRange(0, steps);
    m_progress->setValue(
        progress.bytesTotal == 0 ? 0 : static_cast<int>(progress.bytesDone * steps / progress.bytesTotal));
    m_files->setText(
        tr("%1 of %2 files").arg(formatCount(progress.filesDone), formatCount(progress.filesTotal)));
}

void LoadStatus::showReport(const LoadReport& report)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_files, m_progress, m_stop}) {
        widget->hide();
    }
    m_problems->setVisible(!report.problems.empty());
    m_problems->setText(report.filesDamaged > 0
                            ? tr("Damaged files: %1").arg(formatCount(report.filesDamaged))
                            : tr("Other files: %1").arg(formatCount(report.filesForeign)));
    m_duplicates->setVisible(report.duplicatesFolded > 0);
    m_duplicates->setText(tr("Duplicates folded: %1").arg(formatCount(report.duplicatesFolded)));
    m_note->setVisible(report.stopped || report.filesLeftOut > 0);
    m_note->setText(report.filesLeftOut > 0
                        ? tr("Memory was about to end: %1 of %2 files were left out.")
                              .arg(formatCount(report.filesLeftOut), formatCount(report.filesFound))
                        : tr("Stopped: %1 of %2 files were read. F5 loads all.")
                              .arg(formatCount(report.filesRead), formatCount(report.filesFound)));
}

} // namespace trailscope::ui
