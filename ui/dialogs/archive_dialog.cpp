// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/archive_dialog.h"

#include "ui/base/dialog_size.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/audit_tables.h"
#include "ui/panels/coverage_view.h"
#include "ui/texts/audit_text.h"
#include "ui/texts/csv_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/left_out_text.h"
#include "ui/texts/saved_file.h"
#include "ui/texts/shown_text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trailscope::ui {

namespace {

//! One every few files is enough to see it move.
constexpr std::size_t filesBetweenNews = 16;

std::size_t countDiffering(const FileChecks& checks)
{
    return static_cast<std::size_t>(
        std::count_if(checks.files.begin(), checks.files.end(), [](const FileCheck& file) {
            return file.count == CheckResult::Differs || file.size == CheckResult::Differs
                || file.md5 == CheckResult::Differs;
        }));
}

} // namespace

ArchiveDialog::ArchiveDialog(Archive archive, FileChooser& chooser, QWidget* parent)
    : QDialog(parent)
    , m_archive(std::move(archive))
    , m_chooser(chooser)
    , m_job(new LatestJob(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_tabs(new QTabWidget(this))
    , m_coverage(new CoverageView(this))
    , m_findings(new TextTableModel(this))
    , m_files(new TextTableModel(this))
    , m_folded(new TextTableModel(this))
    , m_changes(new TextTableModel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("archiveDialog"));
    setWindowTitle(tr("Archive: coverage and integrity"));
    m_summary->setObjectName(QStringLiteral("archiveSummary"));
    m_summary->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("archiveMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_tabs->addTab(m_coverage, tr("Coverage"));
    m_findingsTable = addTable(tr("Findings"), "archiveFindings", *m_findings);
    m_filesTable = addTable(tr("Files"), "archiveFiles", *m_files);
    showFolded(*addTable(tr("Folded duplicates"), "archiveFolded", *m_folded));
    m_changesTable = addTable(tr("Against a manifest"), "archiveChanges", *m_changes);
    createButtons();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 36});
    start();
}

ArchiveDialog::~ArchiveDialog()
{
    delete m_job; // waits for its work, which tells this object of its progress
}

QTableView* ArchiveDialog::addTable(const QString& title, const char* name, TextTableModel& model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(title);
    table->setModel(&model);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tabs->addTab(table, title);
    return table;
}

void ArchiveDialog::createButtons()
{
    const auto add = [this](const QString& text, const char* name, void (ArchiveDialog::*slot)()) {
        auto* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, slot);
        m_afterwards.push_back(button);
    };
    add(tr("Save &manifest…"), "saveManifest", &ArchiveDialog::saveManifest);
    add(tr("&Compare with a manifest…"), "compareManifest", &ArchiveDialog::compareManifest);
    add(tr("Save &findings as CSV…"), "saveFindings", &ArchiveDialog::saveFindings);
    m_checkSignatures = m_buttons->addButton(tr("Check &signatures…"), QDialogButtonBox::ActionRole);
    m_checkSignatures->setObjectName(QStringLiteral("checkSignatures"));
    m_checkSignatures->setToolTip(
        tr("Give the public keys that “aws cloudtrail list-public-keys” prints, as a file"));
    m_checkSignatures->hide();
    connect(m_checkSignatures, &QPushButton::clicked, this, &ArchiveDialog::checkSignatures);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ArchiveDialog::start()
{
    m_summary->setText(tr("Every file is read to its end and held against its name…"));
    m_progress->setRange(0, static_cast<int>(m_archive.report.filesFound));
    const auto tell = [this](std::size_t done) {
        if (done % filesBetweenNews == 0) {
            QMetaObject::invokeMethod(
                this, [this, done] { tellProgress(done); }, Qt::QueuedConnection);
        }
    };
    m_job->start(
        [archive = m_archive, tell](std::stop_token stop) -> Result<AuditPtr> {
            auto audit = auditArchive(*archive.context.store, archive.report, *archive.context.calendar, {},
                                      tell, std::move(stop));
            if (!audit.ok()) {
                return audit.error();
            }
            return std::make_shared<ArchiveAudit>(std::move(audit).value());
        },
        [this](const Result<AuditPtr>& audit) {
            if (audit.ok()) {
                showAudit(audit.value());
            } else {
                m_progress->hide();
                m_summary->setText(
                    tr("The archive could not be checked. %1").arg(errorSentence(audit.error())));
            }
        });
}

void ArchiveDialog::tellProgress(std::size_t filesDone)
{
    m_progress->setValue(std::max(m_progress->value(), static_cast<int>(filesDone)));
}

void ArchiveDialog::showAudit(const AuditPtr& audit)
{
    m_audit = audit;
    m_progress->hide();
    showFindings();
    m_coverage->setCoverage(audit->coverage);
    m_files->setTable(filesTable(audit->checks));
    m_checkSignatures->setVisible(!audit->digests.digests.empty());
    fitColumns(*m_filesTable);
    for (auto* button : m_afterwards) {
        button->setEnabled(true);
    }
}

void ArchiveDialog::showFindings()
{
    m_summary->setText(summary());
    m_findings->setTable(findingsTable(*m_audit, *m_archive.context.store, m_archive.context.calendar->zone));
    fitColumns(*m_findingsTable);
}

//! They are known from the load.
void ArchiveDialog::showFolded(QTableView& table)
{
    const auto& context = m_archive.context;
    m_folded->setTable(foldedTable(m_archive.report, *context.store, context.calendar->zone));
    fitColumns(table);
}

void ArchiveDialog::fitColumns(QTableView& table) const
{
    table.resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 60;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        table.setColumnWidth(column, std::min(table.columnWidth(column), widest));
    }
}

QString ArchiveDialog::summary() const
{
    const auto& checks = m_audit->checks;
    const auto gaps = std::count_if(m_audit->coverage.gaps.begin(), m_audit->coverage.gaps.end(),
                                    [](const CoverageGap& gap) { return !gap.planned; });
    const auto differing = countDiffering(checks);
    QStringList sentences;
    sentences << tr("Files read: %1.").arg(formatCount(checks.files.size()));
    sentences << (differing == 0
                      ? tr("None differs from what its name says.")
                      : tr("Files that differ from what their names say: %1.").arg(formatCount(differing)));
    sentences << (gaps == 0 ? tr("No gap was found.")
                            : tr("Gaps: %1.").arg(formatCount(static_cast<std::uint64_t>(gaps))));
    if (!m_audit->problems.empty()) {
        sentences << tr("Problems while reading: %1.").arg(formatCount(m_audit->problems.size()));
    }
    sentences << md5MeaningText(checks.md5Meaning);
    if (const auto& digests = m_audit->digests; !digests.digests.empty()) {
        sentences << tr("Digest files: %1; of %2 log files that they list, %3 are intact.")
                         .arg(formatCount(digests.digests.size()), formatCount(digests.logs),
                              formatCount(digests.intactLogs));
    }
    return sentences.join(u' ');
}

Manifest ArchiveDialog::manifest() const
{
    const auto root = m_archive.paths.size() == 1 ? m_archive.paths.front() : std::filesystem::path();
    return manifestOf(m_audit->checks, root);
}

void ArchiveDialog::saveManifest()
{
    save(m_chooser.saveFile(this, tr("Save the manifest"),
                            QDir::home().filePath(QStringLiteral("archive.sha256"))),
         QByteArray::fromStdString(commentsOn(missingInManifest(*m_audit)) + toText(manifest())));
}

void ArchiveDialog::saveFindings()
{
    save(m_chooser.saveCsv(this, tr("Save the findings"),
                           QDir::home().filePath(QStringLiteral("findings.csv"))),
         csvOf(*m_findings).toUtf8());
}

void ArchiveDialog::save(const QString& path, const QByteArray& content)
{
    if (path.isEmpty()) {
        return;
    }
    m_message->setText(saveAndTell(path, content, leftOutText(leftOutOf(m_archive.report))));
    m_message->show();
}

std::optional<ArchiveDialog::ChosenFile> ArchiveDialog::chooseFile(const QString& title, FileKind kind,
                                                                   const SmallFileRules& rules)
{
    const auto chosen = m_chooser.openFiles(this, title, QDir::homePath(), kind);
    if (chosen.isEmpty()) {
        return {};
    }
    auto text = readSmallFile(chosen.front().toStdString(), rules);
    m_message->show();
    if (!text.ok()) {
        m_message->setText(errorSentence(text.error()));
        return {};
    }
    return ChosenFile{chosen.front(), std::move(text).value()};
}

void ArchiveDialog::checkSignatures()
{
    const auto file = chooseFile(tr("Public keys of the signatures"), FileKind::Keys);
    if (!file) {
        return;
    }
    const auto keys = parseSigningKeys(file->content);
    if (!keys.ok()) {
        m_message->setText(tr("%1 holds no key. Save what “aws cloudtrail list-public-keys” prints for the "
                              "time and region of the archive.")
                               .arg(shownText(file->path)));
        return;
    }
    m_audit->digests = auditDigests(m_audit->checks.evidence, keys.value());
    showFindings();
    const auto count = [this](CheckResult result) {
        const auto& digests = m_audit->digests.digests;
        return formatCount(static_cast<std::uint64_t>(
            std::count_if(digests.begin(), digests.end(),
                          [result](const DigestCheck& digest) { return digest.signature == result; })));
    };
    m_message->setText(
        tr("Signatures that match: %1, that don't: %2, unknown: %3. The newest digest's stands nowhere yet.")
            .arg(count(CheckResult::Matches), count(CheckResult::Differs), count(CheckResult::Unknown)));
}

void ArchiveDialog::compareManifest()
{
    const auto file = chooseFile(tr("Compare with a manifest"), FileKind::Manifest, manifestFileRules);
    if (!file) {
        return;
    }
    const auto earlier = parseManifest(file->content);
    if (!earlier.ok()) {
        m_message->setText(tr("%1 is no manifest: %2, %3.")
                               .arg(shownText(file->path), shownText(earlier.error().where),
                                    shownText(earlier.error().detail)));
        return;
    }
    const auto changes = compareManifests(earlier.value(), manifest());
    m_changes->setTable(changesTable(changes));
    fitColumns(*m_changesTable);
    m_tabs->setCurrentWidget(m_changesTable);
    m_message->setText(
        changes.isEmpty() ? tr("All files are as the manifest says.")
                          : tr("Removed: %1, changed: %2, moved: %3, added: %4.")
                                .arg(formatCount(changes.removed.size()), formatCount(changes.changed.size()),
                                     formatCount(changes.moved.size()), formatCount(changes.added.size())));
}

} // namespace trailscope::ui
